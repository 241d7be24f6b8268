import {codeSpans} from '../encoding/context/code-spans.ts'
import {halvedSigns} from '../encoding/halved-signs.ts'
import {markBlanks} from '../markdown/mark-blanks.ts'
import {defineSourceRule} from '../rule.ts'
import {utf16In} from '../text/appended.ts'
import {mayBegin} from '../text/byte-order-mark.ts'
import {unicodeOf} from '../text/escape.ts'
import {groupBy} from '../text/group-by.ts'
import {lazily} from '../text/lazily.ts'
import {inside} from '../text/span.ts'
import {invisibles} from './data/invisibles.ts'

const suspicious =
  /[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g
const pictorial = lazily(() => /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)$/u)
const joining =
  /[\u0590-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\u1a00-\u1bff\ua980-\ua9ff\uaa00-\uaaff\uabc0-\uabff\ufb1d-\ufefc]/
/** All but the overrides. */
const directing = /[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufefc]/
/** Three words of it in a row: somewhere a sentence is. */
const sentence = /(?:[\u0590-\u08ff\ufb1d-\ufefc]{2,30}[\s,.:;!?()،؛؟]{1,3}){3}/
const spaceless = /[\u0e00-\u109f\u1780-\u17ff\u1950-\u1bff\u3040-\u30ff\u3400-\u9fff\ua980-\ua9ff\uaa00-\uaadf]/
const mongolian = /[\u1820-\u18aa]/
/** What a table of signs has on both sides of the one that it shows. */
const aside = /[\s|`'"]/

/** As far in as code stands. */
const indent = /^(?: {0,3}\t| {4})[ \t]*(?=\S)/

export default defineSourceRule({
  id: 'encoding-invisible',
  summary: 'No invisible character hides in the text',
  severity: 'warning',
  messages: {
    blank: 'Unexpected no-break space, expected a plain space: Markdown does not see the mark before it',
    ahead: 'Unexpected no-break space, expected a plain space: Markdown does not see the mark after it',
    hidden: 'Unexpected invisible {name} ({code}), expected none: {why}',
    hiddenMany: 'Unexpected invisible {name} ({code}) and {others} more, expected none: {why}',
    halved:
      'Unexpected control character ({code}), expected most likely `{sign}`: half of it was saved, so look before you accept it',
    halvedMany:
      'Unexpected control character ({code}) and {others} more, expected most likely `{sign}`: half of it was saved, so look before you accept it',
  },
  check({source, text, damage, report}) {
    if (!/[^\t\n\r\x20-\x7e]/.test(text)) return
    const inDamage = inside(damage.spots)
    const beside = text.includes('\u00a0') ? markBlanks(text) : []
    const inCode = inside(beside.length > 0 ? codeSpans(text) : [])
    for (const {side, start, end, spaces} of beside) {
      if (inDamage(start) || inCode(start)) continue
      const fix = spaces === undefined ? undefined : [{start, end, text: spaces}]
      report(side === 'after' ? 'blank' : 'ahead', {start, end}, undefined, {fix})
    }
    // Alone it keeps the blanks after it from making code of a line: they go with it.
    const isCode = lazily(() => inside(codeSpans(text)))
    const endOf = ({start, end}: {start: number; end: number}) => {
      const blanks = indent.exec(text.slice(end, end + 40))?.[0].length ?? 0
      const begins = blanks > 0 && /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, start - 40), start))
      return begins && !isCode()(start) ? end + blanks : end
    }
    const inPiece = inside(utf16In(source))
    const halved = halvedSigns(text).filter(({start}) => !inDamage(start) && !inPiece(start))
    for (const [sign, edits] of groupBy(halved, edit => edit.text)) {
      const [first, ...others] = edits.map(({start, end}) => ({start, end}))
      const data = {code: unicodeOf(text[first!.start]!), sign}
      const fix = {edits, safety: 'unsafe' as const}
      if (others.length === 0) report('halved', first!, data, {fix})
      else report('halvedMany', first!, data, {fix, others})
    }
    const isHalved = inside(halved)
    const leftward = lazily(() => sentence.exec(text) ?? [])
    const found = new Map<string, {start: number; end: number}[]>()
    for (const {0: char, index} of text.matchAll(suspicious)) {
      if (inDamage(index) || inPiece(index) || isHalved(index) || isMeant(text, index, char, leftward)) continue
      const places = found.get(char) ?? []
      places.push({start: index, end: index + 1})
      found.set(char, places)
    }
    for (const [char, places] of found) {
      const {name, why} = invisibles.find(({from, to}) => char >= from && char <= to)!
      const code = unicodeOf(char)
      // A control character may be part of something damaged: what stood there is for a person to say.
      const fix = /[\x00-\x1f\x7f-\x9f]/.test(char)
        ? undefined
        : {edits: places.map(place => ({...place, end: endOf(place), text: ''})), safety: 'unsafe' as const}
      if (places.length === 1) report('hidden', places[0]!, {name, code, why}, {fix})
      else report('hiddenMany', places[0]!, {name, code, why}, {fix, others: places.slice(1)})
    }
  },
})

/**
 * Emoji are joined, Arabic, Indic and Mongolian letters are shaped, lines without spaces are broken by such characters, and a
 * soft hyphen may be shown for itself.
 */
function isMeant(text: string, at: number, char: string, leftward: () => readonly string[]): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  // Of the line alone: what stands on another one says nothing, and is further away where lines end in two characters.
  const [left, right] = [text.slice(Math.max(0, at - 20), at), text.slice(at, at + 20)]
  const around = `${/[^\r\n]*$/.exec(left)![0]}${/^[^\r\n]*/.exec(right)![0]}`
  // One that begins a file is told by encoding-bom.
  if (char === '\ufeff') return mayBegin(text, at)
  if (isCharted(text, at)) return true
  if (char === '\u00ad') return aside.test(text[at - 1] ?? '\n') && aside.test(text[at + 1] ?? '\n')
  if (char === '\u180e') return mongolian.test(around)
  if (char === '\u200d') return pictorial().test(before) || joining.test(around)
  if (char === '\u200c') return joining.test(around)
  // In a Persian text a mark, unlike what overrides or isolates, may also stand before a line of code.
  if (directing.test(char))
    return rightToLeft.test(around) || (/[\u061c\u200e\u200f]/.test(char) && leftward().length > 0)
  return char === '\u200b' && spaceless.test(around)
}

/** One of a list of all characters, in their order: `~`, the one after it, and so on. */
function isCharted(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const follows = (step: number) => text.charCodeAt(at + step) === code + step
  return code < 0x100 && (follows(-1) ? follows(1) || follows(-2) : follows(1) && follows(2))
}
