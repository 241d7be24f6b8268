import {codeSpans} from '../encoding/context/code-spans.ts'
import {patience} from '../encoding/telling.ts'
import {defineSourceRule} from '../rule.ts'
import {inOne} from '../text/group-by.ts'
import {lazily} from '../text/lazily.ts'
import {coverage, inside, type Span} from '../text/span.ts'

/**
 * What `??` looks like where an emoji stood: at the beginning of a heading, an item or a line in bold. A line of nothing but
 * `??` and a path is what `git status --short` says of a new file.
 */
const marks = lazily(
  () =>
    /^(?!\?\? \S*[./]\S*$)[ \t>]*(?:#{1,6}[ \t]+|[-*+][ \t]+|\d+[.)][ \t]+)?(?:\*\*|__)?(\?{2,})(?=[ \t]+[*_`]*\p{L})/gmu,
)

export default defineSourceRule({
  id: 'encoding-replacement',
  summary: 'No character was replaced by `�` or `??`',
  severity: 'warning',
  preset: 'minimal',
  messages: {
    lost: 'Unexpected `�` in `{word}`, expected the character that it replaced: it cannot be recovered, so type it again',
    everywhere:
      'Unexpected `�` in `{word}`, and at `{others}` more places, expected the characters that they replaced: they cannot be recovered, so type them again',
    several:
      'Unexpected {count} `�` in `{word}`, expected the characters that they replaced: they cannot be recovered, so type them again',
    marks:
      'Unexpected `{marks}` before the text, expected the emoji that it replaced: it cannot be recovered, so choose it again',
    signs: 'Unexpected `{marks}` before the text, expected what it replaced: it cannot be recovered, so type it again',
  },
  check({text, source, damage, report}) {
    const hasLost = text.includes('\ufffd')
    const inDamage = inside(damage.spots)
    const isInvalid = coverage(source.invalid, hasLost ? text.length : 0)
    const known = (at: number) => isInvalid[at] === 1 || inDamage(at)
    const words: (Span & {word: string; count: number})[] = []
    const lost = hasLost ? text.matchAll(/[^\s\ufffd|]{0,40}\ufffd[^\s|]{0,80}/g) : []
    for (const {0: found, index} of lost) {
      // Where an emoji stood alone, the word after it tells which.
      const bare = /^[^\p{L}\p{N}]*$/u.test(found)
      const word =
        found +
        (bare
          ? (/^[ \t]+[^\s|\ufffd]{1,40}/.exec(text.slice(index + found.length, index + found.length + 60))?.[0] ?? '')
          : '')
      const places: number[] = []
      for (let i = found.indexOf('\ufffd'); i !== -1; i = found.indexOf('\ufffd', i + 1))
        if (!known(index + i) && !isMentioned(text, index + i)) places.push(i)
      if (places.length === 0) continue
      words.push({start: index + places[0]!, end: index + places.at(-1)! + 1, word, count: places.length})
    }
    // A text that has it nowhere but between quotes speaks of it, as a program does that looks for it.
    const isShown = words.every(({start, count}) => count === 1 && isQuoted(text, start))
    for (const [first, ...others] of inPortions(isShown ? [] : words)) {
      const {word, count} = first
      if (others.length > 0) report('everywhere', first, {word}, {others})
      else if (count === 1) report('lost', first, {word})
      else report('several', first, {word, count})
    }
    if (!text.includes('??')) return
    const found = [...text.matchAll(marks())]
    const isPaired = found.some(([, asked]) => asked === '??')
    const isCode = lazily(() => inside(codeSpans(text)))
    for (const {0: all, 1: asked, index} of found) {
      const start = index + all.length - asked!.length
      // `??? to be asked ???`, a note to oneself.
      const rest = text.slice(index + all.length, index + all.length + 300).split(/[\r\n]/, 1)[0]!
      if (/\?{2,}[ \t*_]*$/.test(rest) || (asked === '???' && admonition.test(rest)) || unknownTime.test(rest)) continue
      // `?? throw new Error()`, `?? options.color`: an operator, of which code has the first half on the line above.
      if (asked === '??' && operand.test(rest) && isCode()(start)) continue
      // Few emoji leave three: where none leaves two, whoever wrote `???` did not know better. In code it was a tree's.
      if (asked === '???' && !isPaired && !isCode()(start)) continue
      const isEmoji = asked!.length <= 3 && (asked === '??' || isPaired)
      report(isEmoji ? 'marks' : 'signs', {start, end: start + asked!.length}, {marks: asked!})
    }
  },
})

/** `??? note "Why"` of MkDocs: a box that opens when it is clicked. */
const admonition = /^[ \t]+(?:[a-z][\w-]*(?:[ \t]+[a-z][\w-]*)*|[^\s"]+(?=[ \t]+"))(?:[ \t]+".*")?[ \t]*$/
/** What an expression goes on with. */
const operand = /^[ \t]+(?:(?:throw|new|await|typeof)[ \t]|[A-Za-z_$][\w$.]*(?:[([].*)?[;,)][ \t]*$)/
/** A time or a date that is not known yet. */
const unknownTime = /\?\?[:/.-]\?\?/

/** `\ufffd` alone in code is what a text speaks of, not what became of it; so it is beside its number. */
const isMentioned = (text: string, at: number) =>
  (text[at - 1] === '`' && text[at + 1] === '`') || /\bU\+FFFD\b/i.test(text.slice(Math.max(0, at - 40), at + 40))

/** Whether it stands by itself between quotes. */
const isQuoted = (text: string, at: number) => quotes.has(`${text[at - 1]}${text[at + 1]}`)
const quotes = new Set([`''`, '""', '‘’', '“”', '„“', '«»', '「」'])

/** So many that each place can be named, of a flood more. */
function* inPortions<Place>(places: readonly Place[]) {
  for (let at = 0; at < places.length; ) {
    const size = at < patience ? portion : patience
    yield* inOne(places.slice(at, at + size))
    at += size
  }
}

/** One, and the twenty others that go with a finding. */
const portion = 21
