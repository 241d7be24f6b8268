import type {Lines} from '../text/lines.ts'

/** What may be chosen in a quiz, and what was: one of several, or some. */
const choice = /^[ \t]*([○●◉⦿◎■□☐▢])[ \t]/

/** Marks that tell right answers from wrong ones: without them, nobody knows any more which is which. */
export function answersIn(lines: Lines): string {
  const marks = new Set<string>()
  let beginsEmpty = false
  let before: string | undefined
  for (const line of lines) {
    const said = lines.slice(line).slice(0, 20)
    if (said.trim() === '') continue
    const mark = choice.exec(said)?.[1]
    if (mark) marks.add(mark)
    // In a list of lists ○ stands below ●, and ahead of it where ● is the answer.
    if (mark === '○' && before !== '○' && before !== '●') beginsEmpty = true
    before = mark
  }
  const has = (signs: string) => [...signs].some(sign => marks.has(sign))
  const isOneOfSeveral = has('◉⦿◎') || (beginsEmpty && marks.has('●'))
  return `${isOneOfSeveral ? '○●' : ''}${has('□☐▢') ? '■' : ''}`
}
