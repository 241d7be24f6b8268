import {codeKind} from '../../markdown/code-lines.ts'
import type {HeadingAt} from '../../markdown/headings.ts'
import type {Lines} from '../../text/lines.ts'
import {isCommand} from './shell.ts'

/** What a comment stands beside, and no sentence looks like: an import, an assignment, the head of a call. */
const plain = /^(?:[\w.]{1,60} = \S|(?:import|from|def|const|let|var) \w)|^[\w.]{1,60}\(.{0,200}[;{]$/
/**
 * What might be a title's own text, and is code where other code stands around: a call, several names that are
 * given something, the head of a block, a path that is run.
 */
const likely = [
  /^[A-Za-z_][\w.]{0,60}\(.{0,200}\)?$/,
  /^[\w.]{1,40}(?:, [\w.]{1,40}){1,8} = \S/,
  /^(?:if|for|while|with|elif|except)\b.{1,150}[\w)\]'"]:$/,
  /^\.{0,2}\/[\w./-]{1,80}(?:\s|$)/,
  /^(?:pkill|kill|cd)\s+\S.{0,150}(?:&&|\s-\w).{0,150}$/,
]

/**
 * The headings that are comments of code which lacks its fence: `# Start the server` above `npm start`. `content-shell`
 * and `code-unfenced` tell of the code. The first heading of a report is its title, unless code is right beside it.
 */
export function commentsAmong(headings: readonly HeadingAt[], lines: Lines): ReadonlySet<HeadingAt> {
  const found = new Set<HeadingAt>()
  const comments = new Set<number>()
  const lineAt = (number: number) =>
    number >= 1 && number <= lines.count ? lines.slice(lines.line(number)).replaceAll('**', '').trim() : '#'
  // From below, so that a comment above a comment is one too.
  for (const heading of headings.toReversed()) {
    if (heading.depth !== 1) continue
    const number = lines.numberAt(heading.start)
    const below = lines.lineAt(heading.end).number + 1
    const isFirst = heading === headings[0]
    const isCodeOn = (number: number) => comments.has(number) || isCode(lineAt(number), !isFirst)
    if (!isCodeOn(below) && !isCodeOn(number - 1) && (isFirst || lineAt(below) !== '' || !isCodeOn(below + 1))) continue
    found.add(heading)
    comments.add(number)
  }
  return found
}

const isCode = (line: string, among: boolean) =>
  isCommand(line) ||
  plain.test(line) ||
  (among && (codeKind(line) !== undefined || likely.some(pattern => pattern.test(line))))
