import {isSingular} from './lexicon.ts'
import type {Form} from './report.ts'
import {countWords, isWordUnit} from './words.ts'

/** What a line says before a colon, a dash or its end, as a heading would. */
export interface Label {
  form: Form
  text: string
  rest: string
  /** It was meant as a heading: `#Challenges`, or `\## Challenges` as some editors save it. */
  meant: boolean
}

/** A label before a dash and a line with a full stop have no more words than this; what has is a sentence. */
export const mostWords = 8

const marker = /^(?:[-*+•]|\d{1,9}[.)])[ \t]+/
const emphasis = /^(\*\*\*|\*\*|__|\*|_|`)(?=\S)/

const unescaped = (text: string) => (text.includes('\\') ? text.replace(/\\(?=[#*_`&~.-])/g, '') : text)

/** Where the rest after a label begins in its line, which may have backslashes that the rest has not. */
export function restIn(line: string, rest: string): number {
  if (rest === '') return line.length
  const plainly = line.lastIndexOf(rest)
  if (plainly !== -1) return plainly
  let at = line.length
  while (at > 0 && unescaped(line.slice(at)).trim().length < rest.length) at--
  return at
}

/** What a line would open if it were a heading. */
export function readLabel(line: string): Label | undefined {
  let rest = line.trim()
  if (rest.length === 0) return undefined
  // Editors that show Markdown as text write a backslash before each sign.
  rest = unescaped(rest)
  const mark = marker.exec(rest)?.[0] ?? ''
  const bullet = mark !== '' && !/^\d/.test(mark)
  rest = rest.slice(mark.length).replace(/^\[[ xX]\][ \t]+/, '')
  const hashes = /^#{1,6}[ \t]{0,9}(?=\S)/.exec(rest)?.[0] ?? ''
  const meant = hashes !== ''
  rest = rest.slice(hashes.length)
  // What a picture shows is no name of what follows, and the words of an address are none.
  if (rest.startsWith('![') || /^<?https?:\/\//i.test(rest)) return undefined
  rest = rest.replace(/^<(?:b|strong|u|i|em|center|p|font)\b[^<>]{0,100}>/i, '')
  const at = rest.slice(leadIn(rest))
  const open = emphasis.exec(at)?.[1]
  if (open) {
    const close = at.indexOf(open, open.length)
    if (close === -1 || close > 120) return undefined
    const text = at.slice(open.length, close).replace(/[:：]\s*$/, '')
    const after = at
      .slice(close + open.length)
      .replace(/^[\s:：.–—-]+/, '')
      .trim()
    return {form: bullet || after !== '' ? 'label' : 'bold', text, rest: after, meant}
  }
  rest = rest.replace(/<\/(?:b|strong|u|i|em|center|p|font)>\s*$/i, '')
  const head = rest.slice(0, 160)
  const colon = head.search(/[:：](?=\s|$)|\s(?:[-–—→⇒➜]|[-=]>)\s/)
  // `This project is built for the course – final version` is a sentence.
  if (colon > 0 && isSpace(head[colon]!) && countWords(head.slice(0, colon)) > mostWords) return undefined
  if (colon > 0 && colon < 90) {
    const after = rest
      .slice(colon)
      .replace(/^[\s:：–—→⇒➜=>-]+/, '')
      .trim()
    return {form: bullet || after !== '' ? 'label' : 'plain', text: head.slice(0, colon), rest: after, meant}
  }
  // Words between tabs are a row that was pasted.
  if (rest.length > 150 || /\S\t+\S/.test(rest.slice(leadIn(rest)))) return undefined
  if (!meant && said.test(rest)) return undefined
  return {form: bullet ? 'label' : 'plain', text: rest.replace(/(?<![.\s])[.\s]+$/, ''), rest: '', meant}
}

/** `All are engineering problems.`, `(Technical difficulties)`: a sentence, or an aside. */
const said = /^\(.*\)$|\s(?:is|are|was|were|has|have|had|will)\s.*\.$/i

const isSpace = (char: string) => char.trim() === ''

/** How much of an emoji or a bullet of their own people put before the words. */
function leadIn(line: string): number {
  let at = 0
  while (at < 12 && at < line.length && !isWordUnit(line.charCodeAt(at)) && !'*_`<'.includes(line[at]!)) at++
  return at < line.length && at <= 12 ? at : 0
}

/** `Technologie` are many to Poles and Czechs. To others it is one, where no more stand after it. */
export const isOne = ({text, rest}: Label): boolean =>
  isSingular(text) && !(/\btechnologie\W*$/i.test(text) && (rest === '' || rest.includes(',')))
