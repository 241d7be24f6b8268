import {lazily} from '../text/lazily.ts'
import type {Line, Lines} from '../text/lines.ts'
import {codeKind} from './code-lines.ts'
import {furtherIn} from './code-start.ts'

/** The end of a block of code that nobody began: the code above it is shown as text, and what follows as code. */
export interface LoneEnd {
  /** The first line of the code. */
  first: Line
  end: Line
}

const fence = /^ {0,3}(`{3,})[ \t]*([^`\r\n]*)$/gm

/** What no comment of code looks like: `## Styling`, `# ⚛️ Error handling`. */
const heading = lazily(() => /^(?:##+[ \t]+\p{L}|#{1,6}[ \t]+\p{Extended_Pictographic})/mu)

/** So many lines of code above it are no accident. */
const fewest = 3

const known = new WeakMap<Lines, readonly LoneEnd[]>()

/** Asked for by all rules on code: after one, they read everything the wrong way round. */
export function loneEnds(lines: Lines): readonly LoneEnd[] {
  const ends = known.get(lines) ?? find(lines)
  known.set(lines, ends)
  return ends
}

function find(lines: Lines): LoneEnd[] {
  const {text} = lines
  if (!text.includes('```')) return []
  const found: LoneEnd[] = []
  const fences = [...text.matchAll(fence)]
  let open = ''
  let last = 0
  fences.forEach(({index, 1: ticks, 2: info}, i) => {
    const end = lines.lineAt(index)
    if (open !== '') {
      if (info!.trim() === '' && ticks!.startsWith(open)) open = ''
    } else {
      const first = info!.trim() === '' ? codeAbove(end.number, last, lines) : undefined
      if (first && heading().test(text.slice(end.next, fences[i + 1]?.index))) found.push({first, end})
      else open = ticks!
    }
    last = end.number
  })
  return found
}

/** The first of the lines of code right above a line, if there are enough of them and no fence has lost the end of its line. */
function codeAbove(number: number, after: number, lines: Lines): Line | undefined {
  let first: Line | undefined
  let count = 0
  for (let at = number - 1; at > after; at--) {
    const line = lines.line(at)
    const said = lines.slice(line)
    const isCode = codeKind(said) === 'code'
    if (isCode) count++
    if (isCode || furtherIn.test(said) || /^\/\/\s|[;{}]$/.test(said)) first = line
    // An empty line, or the name of a language as chats show it, parts two pieces.
    else if (said.includes('```')) return undefined
    else if (!first || !/^[a-z+#]{0,12}\s*$/.test(said)) break
  }
  return count >= fewest ? first : undefined
}
