import {lazily} from '../text/lazily.ts'
import {type NodeIndex, spanOf} from './walk.ts'

/** Languages in which `# Word` is a comment. */
const hashComments =
  /^(?:ba|z|fi)?sh$|^(?:shell|console|terminal|py|python|rb|ruby|ya?ml|toml|r|perl|make|makefile|docker|dockerfile|env|ini|conf|nginx|powershell|ps1|graphql|elixir)$/
/** Languages in which `- word` is code. */
const dashes = /^(?:ya?ml|diff|patch|haskell|lua|sql)$/
const prose = /^(?:markdown|md|mdx|text|txt|plaintext)$/

/** Markdown wherever it stands. */
const plainly =
  /^(?:#{2,6}[ \t]+\S|(?:`{3,}|~{3,})\w|!\[[^\]]*\]\(|\*\*[^*]+\*\*|[-*] \*\*|\d{1,2}[.)] \*\*|\|[^|]+\|[^|]+\|)/
/** Markdown after an empty line. */
const afterGap = lazily(() => /^(?:\d{1,2}[.)][ \t]+\p{Lu}|>[ \t]+\p{L}|\p{Extended_Pictographic}|-{3,}[ \t]*$)/u)
const point = lazily(() => /^[-*•][ \t]+\p{Lu}/u)
const sentence = lazily(() => /^\p{Lu}[\p{L}'’]*(?:,? [\p{L}'’()/-]+){2,}[.:!?]?$/u)

/** Whether a line looks like Markdown after an empty one. */
const isMarkdown = (line: string) =>
  [plainly, afterGap(), point(), sentence(), /^#{1,6}[ \t]+\S/].some(pattern => pattern.test(line.slice(0, 500)))

/** Whether the fence at a line, which has a language, was meant as an end: an empty line and then Markdown follow it. */
export function isMeantAsEnd(lines: readonly string[], at: number): boolean {
  if ((lines[at + 1] ?? '').trim() !== '') return false
  const next = lines.slice(at + 1, at + 5).find(line => line.trim() !== '')
  return next !== undefined && isMarkdown(next)
}

/** The fence that a block of code begins with; none where it only stands further in. */
export const fenceOf = (source: string): string | undefined => /^(?:`{3,}|~{3,})/.exec(source)?.[0]

/** Whether the last line of the block is a fence at least as long as the one that opened it. */
export function isClosed(source: string, fence: string): boolean {
  const last = /[\r\n][ \t>]*([`~]+)[ \t]*$/.exec(source)?.[1]
  return last?.startsWith(fence) ?? false
}

/** The first line that can hardly be code any more, of the lines of a block that nobody closed; undefined if all can. */
export function whereCodeEnds(lines: readonly string[], lang: string): number | undefined {
  if (prose.test(lang)) return undefined
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!.slice(0, 500)
    if (plainly.test(line)) return i
    if (lines[i - 1]!.trim() !== '') continue
    if (afterGap().test(line) || sentence().test(line)) return i
    if (point().test(line) && !dashes.test(lang)) return i
    const gapBelow = (lines[i + 1] ?? '').trim() === ''
    if (/^#[ \t]+\p{L}/u.test(line) && (gapBelow || !hashComments.test(lang)) && lang !== '') return i
  }
  return undefined
}

/** All ends with a language from a line on, of blocks of which each has one: it is one habit and has to be mended at once. */
export function namedEnds(lines: readonly string[], from: number, fence: string): number[] {
  const found: number[] = []
  let open = true
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!
    if (!line.startsWith(fence)) continue
    const bare = line.slice(fence.length).trim() === ''
    if (open && !bare) {
      // A block that begins within another one: from here on nothing is certain.
      if (!isMeantAsEnd(lines, i)) break
      found.push(i)
    }
    open = !open
  }
  return found
}

/** Whether no fence of a document is missing. */
export function everyFenceCloses(nodes: NodeIndex, text: string): boolean {
  return nodes.of('code').every(({node}) => {
    const {start, end} = spanOf(node)
    const source = text.slice(start, end)
    const fence = fenceOf(source)
    return !fence || (isClosed(source, fence) && !/^[ \t]*(?:```|~~~)\w/m.test(node.value))
  })
}
