import {type BoldEnds, boldEnds} from '../markdown/bold-ends.ts'
import {spanOf} from '../markdown/walk.ts'
import {defineRule} from '../rule.ts'
import {type Edit, insert, remove, replace} from '../text/edit.ts'
import {lazily} from '../text/lazily.ts'
import {mask} from '../text/mask.ts'
import type {Span} from '../text/span.ts'

/** Two asterisks, a stretch without any, two asterisks; of more, as in `**** look here`, nobody knows what they mean. */
const pair = /(?<!\*)\*\*([^*\r\n]{1,200})\*\*(?!\*)/g
/** One side alone, before or behind a word as in bold. `**kwargs` begins with a small letter. */
const half = lazily(() => /(?:^|[ \t(|])\*\*(?=\p{Lu})|(?<=[\p{L}\p{N}:.])\*\*(?=[ \t]*$)/u)

/** Where no space is to stand between words, or before a particle: the signs have to leave the bold words. */
const unspaced = lazily(() => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u)

export default defineRule({
  id: 'emphasis-broken',
  summary: 'Bold text is shown bold, without its asterisks',
  severity: 'warning',
  messages: {
    space:
      'Unexpected space within `**{text}**`, expected `**{trimmed}**`: the asterisks are shown, and nothing is bold',
    sign: 'Unexpected letter right behind `**{text}**`, expected a space: the asterisks are shown, and nothing is bold',
    outside:
      'Unexpected letter right behind `**{text}**`, expected `{moved}`: the asterisks are shown, and nothing is bold',
    before:
      'Unexpected letter right before `**{text}**`, expected a space: the asterisks are shown, and nothing is bold',
    half: 'Unexpected `**` without its other half, expected both around the bold words: the asterisks are shown',
  },
  check({nodes, text, report}) {
    for (const {node, parent} of nodes.of('text')) {
      if (!node.value.includes('**')) continue
      const {start, end} = spanOf(node)
      const source = text.slice(start, end)
      const told: Span[] = []
      let ends: BoldEnds | undefined
      for (const match of source.matchAll(pair)) {
        const [all, inner] = match as unknown as [string, string]
        const trimmed = inner.trim()
        if (!/\p{L}/u.test(trimmed)) continue
        const from = start + match.index
        const place = {start: from, end: from + all.length}
        const lead = source.slice(Math.max(0, match.index - 4), match.index)
        const first =
          /[\r\n][ \t]*$/.test(lead) || (match.index < 4 && lead.trim() === '' && node === parent.children[0])
        if (trimmed !== inner) {
          // `a ** b ** c` is a power of a power.
          if (/^\s.*\s$/.test(inner) && !first) continue
          const fix = {edits: moveOut(from, all, inner, text), safety: first ? ('safe' as const) : ('unsafe' as const)}
          report('space', place, {text: inner, trimmed}, {fix})
        } else if (unspaced().test(text.slice(place.end, place.end + 2)) && (ends = boldEnds(inner))) {
          const {lead, bold, trail} = ends
          const edits = [
            ...(lead === '' ? [] : [replace(from, from + 3, `${lead}**`)]),
            replace(place.end - 2 - trail.length, place.end, `**${trail}`),
          ]
          report('outside', place, {text: inner, moved: `${lead}**${bold}**${trail}`}, {fix: {edits, safety: 'unsafe'}})
        } else if (/^[\p{L}\p{N}]/u.test(text.slice(place.end, place.end + 2))) {
          report('sign', place, {text: inner}, {fix: {edits: [insert(place.end, ' ')], safety: 'unsafe'}})
        } else if (isGlued(from, inner, text)) {
          report('before', place, {text: inner}, {fix: {edits: [insert(from, ' ')], safety: 'unsafe'}})
        } else continue
        told.push({start: match.index, end: match.index + all.length})
      }
      const rest = mask(source, told)
      if (rest.split('**').length !== 2) continue
      const other = parent.children.find(child => child.type === 'text' && child !== node && child.value.includes('**'))
      const alone = other ? undefined : half().exec(rest)
      if (alone) {
        const at = start + alone.index + alone[0].indexOf('**')
        report('half', {start: at, end: at + 2})
      }
      // `** `code`: what it does **`: what stands between both is no plain text. Told where they begin.
      if (!other || spanOf(other).start < start) continue
      const from = start + rest.indexOf('**')
      const to = text.indexOf('**', spanOf(other).start)
      const inner = text.slice(from + 2, to)
      const said = inner.replaceAll('`', "'")
      if (/\*|[\r\n]/.test(inner) || inner.length > 200) continue
      if (isGlued(from, inner, text)) {
        report(
          'before',
          {start: from, end: to + 2},
          {text: said},
          {fix: {edits: [insert(from, ' ')], safety: 'unsafe'}},
        )
      } else if (inner.trim() !== inner && parent.children[0] === node && rest.trimStart().startsWith('**')) {
        const fix = {edits: moveOut(from, `**${inner}**`, inner, text), safety: 'unsafe' as const}
        report('space', {start: from, end: to + 2}, {text: said, trimmed: said.trim()}, {fix})
      }
    }
  },
})

/** `是**“缓存”**`: between a letter and another sign `**` begins nothing. */
const isGlued = (from: number, inner: string, text: string) =>
  /^[^\p{L}\p{N}\s]/u.test(inner) && unspaced().test(text.slice(from - 1, from))

/** Takes the spaces from within to outside, where none are yet. */
function moveOut(from: number, all: string, inner: string, text: string): Edit[] {
  const lead = inner.length - inner.trimStart().length
  const trail = inner.length - inner.trimEnd().length
  const to = from + all.length
  const edits: Edit[] = []
  if (lead > 0) edits.push(remove(from + 2, from + 2 + lead))
  if (trail > 0) {
    edits.push(remove(to - 2 - trail, to - 2))
    if (/[\p{L}\p{N}]/u.test(text.slice(to, to + 1))) edits.push(insert(to, ' '))
  }
  return edits
}
