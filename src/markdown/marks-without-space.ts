import {type Edit, insert} from '../text/edit.ts'
import {lazily} from '../text/lazily.ts'
import type {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'

/** A list that a person sees and Markdown does not. */
export interface GluedList extends Span {
  kind: 'glyph' | 'emoji' | 'doubled' | 'space' | 'indent' | 'number' | 'inline' | 'code'
  /** The mark as it is written. */
  mark: string
  /** How many points it has. */
  count: number
  edits: Edit[]
  /** Text stands right below, which would go on with the last point: perhaps it does, perhaps not. */
  followed?: true
}

/** A first look, for the properties of Unicode take long to compile. */
const close = /^[ \t]*(?:-|\d{1,2}[.)])\S/
/** `-X是…` tells of an option of a command: after one plain letter, one of another script ends the word. */
const dash = lazily(() => /^([ \t]*)-(?=[A-Z][\p{Script=Latin}\p{N}'’]|(?![A-Z])\p{Lu}[\p{L}\p{N}'’]|\[|\*\*)/u)
const digit = lazily(() => /^([ \t]*)(\d{1,2})([.)])(?=\p{Lu}|\*\*)/u)
export const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/
export const ordered = lazily(() => /^[ \t]*(\d{1,2})([.)])(?:[ \t]+\S|\p{Lu}|\*\*)/u)

const small = /^([ \t]*)-(?=[a-z]{3}[^=]*$)/

/** What compilers, the machine of Java and PowerShell take; no point begins so. */
const option = new RegExp(
  `^[ \\t]*-(?:${[
    'W(?:all|extra|error|pedantic|shadow|conversion|format|unused|undef|fatal)(?![A-Za-z])',
    'W(?:no|missing|strict|cast|sign|implicit|return)-',
    'X(?:m[sx]|ss)\\d',
    'D[A-Z_]{2,}',
    '(?:Recurse|Verbose|WhatIf|LiteralPath|ComputerName|ErrorAction|PassThru)(?![A-Za-z])',
    '[a-z][\\w-]*=\\S',
  ].join('|')})`,
  'm',
)
/** `It takes -Force, -Debug,` and the next ones below: a sentence that names options. */
const named = /(?:[,:;]|\b(?:and|or)) -[A-Za-z]/
const hasOption = (text: string) => option.test(text) || named.test(text)
/** So many lines are looked at in either direction. */
const near = 9

/** Whether a line is among options of a command: `-Wall`, and `-Extra` beside it. */
function isOption(number: number, at: (number: number) => string): boolean {
  if (hasOption(at(number))) return true
  return [-1, 1].some(step => {
    for (let other = number + step; Math.abs(other - number) < near && close.test(at(other)); other += step)
      if (hasOption(at(other))) return true
    return false
  })
}

/** `-change it` between points that begin with a capital, which tell that it is none of a command's options. */
function smallDash(said: string, number: number, at: (number: number) => string): RegExpExecArray | null {
  const match = small.exec(said)
  if (!match) return null
  const [above, below] = [-1, 1].map(step => {
    let other = number + step
    while (Math.abs(other - number) < near && small.test(at(other))) other += step
    return dash().test(at(other))
  })
  return above && below ? match : null
}

/** `Kinds:  -One`: the first point stands after its label, and the others below it: mending those would leave it behind. */
export const beginsAfterLabel = lazily(() => /[:：][ \t]*-[ \t]*\p{L}/u)

/** Whether points further in go on with one that stands in the line above them. */
function goesOnFromLabel(number: number, at: (number: number) => string): boolean {
  let above = number - 1
  while (number - above < near && dash().test(at(above))) above--
  return /^[ \t]{4}|^[ ]*\t/.test(at(number)) && beginsAfterLabel().test(at(above))
}

/** `-Text` and `1.Text` beside other points. Alone, either may be something else. */
export function withoutSpace(numbers: ReadonlySet<number>, lines: Lines): GluedList[] {
  const found: GluedList[] = []
  const at = (number: number) => (number >= 1 && number <= lines.count ? lines.slice(lines.line(number)) : '')
  let hasOptions: boolean | undefined
  let before: GluedList | undefined
  let last = 0
  for (const number of numbers) {
    const said = at(number)
    const match = close.test(said) ? (dash().exec(said) ?? digit().exec(said) ?? smallDash(said, number, at)) : null
    if (!match) continue
    const around = [at(number - 1), at(number + 1)]
    // `-H "Accept: …" \`: an option of a command that goes on over several lines.
    if (said.endsWith('\\') || around[0]!.endsWith('\\')) continue
    if (match[2] === undefined && (hasOptions ??= hasOption(lines.text)) && isOption(number, at)) continue
    // `-Ada Lovelace` below what she said.
    if (match[2] === undefined && /^[ \t]*>/.test(around[0]!) && !dash().test(around[1]!)) continue
    const beside =
      match[2] === undefined
        ? around.some(
            (other, i) => item.test(other) || dash().test(other) || smallDash(other, number + (i === 0 ? -1 : 1), at),
          )
        : around.some(other => Math.abs(Number(ordered().exec(other)?.[1] ?? -9) - Number(match[2])) === 1)
    if (!beside || (match[2] === undefined && goesOnFromLabel(number, at))) continue
    const line = lines.line(number)
    const edit = insert(line.start + match[0].length, ' ')
    const goesOn = before && number === last + 1
    last = number
    if (before && goesOn) {
      before.end = line.end
      before.count++
      before.edits.push(edit)
      continue
    }
    const start = line.start + match[1]!.length
    before = {kind: 'space', start, end: line.end, mark: match[0].trim(), count: 1, edits: [edit]}
    found.push(before)
  }
  return found
}
