import type {Parent, Text} from 'mdast'
import {type Edit, insert, remove, replace} from '../text/edit.ts'
import {lazily} from '../text/lazily.ts'
import {mask} from '../text/mask.ts'
import type {Span} from '../text/span.ts'
import {boldEnds} from './bold-ends.ts'
import {type NodeIndex, spanOf} from './walk.ts'

/** Asterisks that are shown, since what is beside them keeps them from making anything bold. */
export interface BrokenBold extends Span {
  /** The blank within, the letter after or before; or that one side is missing. */
  kind: 'space' | 'after' | 'before' | 'half'
  /** What was to be bold. */
  inner: string
  /** What it becomes where signs leave the asterisks instead of a blank going in. */
  moved?: string
  edits: readonly Edit[]
  /** Whether nothing else can be meant. */
  isSure: boolean
}

/** Two asterisks, a stretch without any, two asterisks; of more, as in `**** look here`, nobody knows what they mean. */
const pair = /(?<!\*)\*\*([^*\r\n]{1,200})\*\*(?!\*)/g
/** `(**): a ** b` tells of the sign itself. */
const sign = /(?<=\()\*\*(?=\))|(?<=\[)\*\*(?=\])|(?<=["'“‘«])\*\*(?=["'”’»])/g
/**
 * One side alone, before or after a word as in bold. `**kwargs` begins with a small letter, `A**` is a mark or a grade, and of
 * `123**` digits are hidden.
 */
const half = lazily(
  () =>
    /(?:^|[ \t(|])\*\*(?=\p{Lu})|(?<=[\p{L}\p{N}:.])(?<!(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]|\p{N}{2,9}))\*\*(?=[ \t]*$)/u,
)
/** Where no space is to stand between words, or before a particle: the signs have to leave the bold words. */
const unspaced = lazily(() => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u)

export function brokenBold(nodes: NodeIndex, text: string): BrokenBold[] {
  return nodes.of('text').flatMap(({node, parent}) => {
    if (!node.value.includes('**')) return []
    const {start, end} = spanOf(node)
    const source = text.slice(start, end).replace(sign, '  ')
    const whole = pairsIn(source, node, parent, text)
    const rest = mask(
      source,
      whole.map(bold => ({start: bold.start - start, end: bold.end - start})),
    )
    return rest.split('**').length === 2 ? [...whole, ...halfOf(rest, node, parent, text)] : whole
  })
}

/** Both halves in one stretch of text. */
function pairsIn(source: string, node: Text, parent: Parent, text: string): BrokenBold[] {
  const found: BrokenBold[] = []
  const {start: origin} = spanOf(node)
  for (const match of source.matchAll(pair)) {
    const inner = match[1]!
    if (!/\p{L}/u.test(inner)) continue
    // An asterisk that is escaped is meant to be seen, and would leave one of its own.
    if (source[match.index - 1] === '\\' || inner.trimEnd().endsWith('\\')) continue
    const start = origin + match.index
    const place = {start, end: start + match[0].length, inner}
    const lead = source.slice(Math.max(0, match.index - 4), match.index)
    const isFirst = /[\r\n][ \t]*$/.test(lead) || (match.index < 4 && lead.trim() === '' && node === parent.children[0])
    const next = text.slice(place.end, place.end + 2)
    const ends = inner.trim() === inner && unspaced().test(next) ? boldEnds(inner) : undefined
    if (inner.trim() !== inner) {
      // `a ** b ** c` is a power of a power.
      if (/^\s.*\s$/.test(inner) && !isFirst) continue
      found.push({...place, kind: 'space', edits: trimmed(place, text), isSure: isFirst})
    } else if (ends) {
      const {lead, bold, trail} = ends
      const edits = [
        ...(lead === '' ? [] : [replace(start, start + 3, `${lead}**`)]),
        replace(place.end - 2 - trail.length, place.end, `**${trail}`),
      ]
      found.push({...place, kind: 'after', moved: `${lead}**${bold}**${trail}`, edits, isSure: false})
    } else if (/^[\p{L}\p{N}]/u.test(next)) {
      found.push({...place, kind: 'after', edits: [insert(place.end, ' ')], isSure: false})
    } else if (isGlued(place, text)) {
      found.push({...place, kind: 'before', edits: [insert(start, ' ')], isSure: false})
    }
  }
  return found
}

/** `** `code`: what it does **`: one half, and the other after what is no plain text. Told where they begin. */
function halfOf(rest: string, node: Text, parent: Parent, text: string): BrokenBold[] {
  const {start: origin} = spanOf(node)
  const other = parent.children.find(child => child.type === 'text' && child !== node && child.value.includes('**'))
  if (!other) {
    const alone = half().exec(rest)
    if (!alone) return []
    const start = origin + alone.index + alone[0].indexOf('**')
    return [{kind: 'half', start, end: start + 2, inner: '', edits: [], isSure: false}]
  }
  if (spanOf(other).start < origin) return []
  const start = origin + rest.indexOf('**')
  const to = text.indexOf('**', spanOf(other).start)
  const inner = text.slice(start + 2, to)
  if (/[*\r\n]/.test(inner) || inner.length > 200) return []
  const place = {start, end: to + 2, inner}
  if (isGlued(place, text)) return [{...place, kind: 'before', edits: [insert(start, ' ')], isSure: false}]
  const isFirst = parent.children[0] === node && rest.trimStart().startsWith('**')
  if (inner.trim() === inner || !isFirst) return []
  return [{...place, kind: 'space', edits: trimmed(place, text), isSure: false}]
}

interface Bold extends Span {
  inner: string
}

/** `是**“缓存”**`: between a letter and another sign `**` begins nothing. */
const isGlued = ({start, inner}: Bold, text: string) =>
  /^[^\p{L}\p{N}\s]/u.test(inner) && unspaced().test(text.slice(start - 1, start))

/** Takes the spaces from within to outside, where none are yet. */
function trimmed({start, end, inner}: Bold, text: string): Edit[] {
  const lead = inner.length - inner.trimStart().length
  const trail = inner.length - inner.trimEnd().length
  const edits: Edit[] = []
  if (lead > 0) edits.push(remove(start + 2, start + 2 + lead))
  if (trail > 0) {
    edits.push(remove(end - 2 - trail, end - 2))
    if (/[\p{L}\p{N}]/u.test(text.slice(end, end + 1))) edits.push(insert(end, ' '))
  }
  return edits
}
