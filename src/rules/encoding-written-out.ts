import {speaksOfEncodings} from '../encoding/context/about-encodings.ts'
import {type Writer, type WrittenOut, writtenOut} from '../encoding/written-out.ts'
import {defineRule} from '../rule.ts'
import {groupBy, inOne, several} from '../text/group-by.ts'

/** Who writes so, and how it comes that it stands in a report. */
const writers: Readonly<Record<Writer, {name: string; note: string}>> = {
  json: {
    name: 'JSON',
    note: 'The text was copied out of JSON, or a program wrote it as JSON; in Python, `json.dumps(…, ensure_ascii=False)` leaves characters as they are.',
  },
  python: {
    name: 'Python',
    note: 'The text is what Python prints of bytes or of a string’s code; decode bytes with `.decode("utf-8")` before you write them.',
  },
  mail: {
    name: 'the source of an e-mail',
    note: 'Copy the text from the message as a mail program shows it.',
  },
  r: {
    name: 'R on Windows',
    note: 'R before 4.2 writes this way what the code page of the machine lacks; newer versions write UTF-8.',
  },
  html: {
    name: 'HTML',
    note: 'A form or an editor read UTF-8 as Windows-1252 and made an entity of each byte; the page shows `â€™` and the like.',
  },
}

export default defineRule({
  id: 'encoding-written-out',
  summary: 'No character is written as a program would escape it',
  severity: 'warning',
  messages: {
    one: 'Unexpected `{written}`, expected `{meant}`: it is written as in {writer}, and that is what a page shows',
    many: 'Unexpected `{written}` and `{others}` more, expected `{meant}` and the like: they are written as in {writer}, and that is what a page shows',
    bytes: 'Unexpected `{written}`, expected `{meant}`: each byte of it became an entity',
    several: 'Unexpected `{written}` and `{others}` more, expected `{meant}` and the like: each byte became an entity',
  },
  check({prose, text, expert, report}) {
    const all = writtenOut(prose, shown => expert().diagnose(shown)).filter(({start, text}) => {
      const before = prose.slice(Math.max(0, start - longest), start)
      return !isAddress(before) && !isNamed(before, text)
    })
    if (all.length === 0) return
    const isTaught = speaksOfEncodings(text)
    for (const [by, alike] of groupBy(all, ({by}) => by)) {
      // One that stands alone may be what the text is about: the escape \u00e9.
      const isMeant =
        alike.length < several && (isTaught || !alike.every(place => by === 'html' || touches(prose, place)))
      if (isMeant) continue
      const {name, note} = writers[by]
      const safety = by === 'html' && !isTaught ? ('safe' as const) : ('unsafe' as const)
      for (const [i, [first, ...others]] of inOne(alike).entries()) {
        const edits = [first, ...others].map(({start, end, text}) => ({start, end, text}))
        const data = {written: prose.slice(first.start, first.end), meant: first.text}
        const extras = {fix: {edits, safety}, note: i === 0 ? note : undefined, expected: [first.text]}
        if (by === 'html' && others.length === 0) report('bytes', first, data, extras)
        else if (by === 'html') report('several', first, data, {...extras, others})
        else if (others.length === 0) report('one', first, {...data, writer: name}, extras)
        else report('many', first, {...data, writer: name}, {...extras, others})
      }
    }
  },
})

/** As much of a word is looked at. */
const longest = 200
/** Whether a place goes on a path or an address: there such signs are themselves. */
const isAddress = (before: string) => /(?:[/?@#]|:\\)\S*$/.test(before)

/** `⁑ (= \\u2051)`: it is said of the sign before it. */
const isNamed = (before: string, sign: string) =>
  before
    .trimEnd()
    .replace(/\s*[(=:[][\s(=:[]*$/, '')
    .endsWith(sign)

/** Whether a word stands right beside it, as it does beside an apostrophe or an accent. */
const touches = (text: string, {start, end}: WrittenOut) =>
  /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
