import {defineRule, type ViewContext} from '../rule.ts'
import {type Edit, replace} from '../text/edit.ts'
import {isWhole} from '../text/whole-word.ts'
import {accepted, doubtful, words as foreign, twice} from './data/names.ts'
import {firstOf, letters, spellings} from './data/spellings.ts'

export default defineRule({
  id: 'term-name',
  summary: 'Names of technologies are written as their makers write them',
  severity: 'info',
  clues: () => [...spellings().values()].flat().map(({text}) => text),
  messages: {
    name: 'Unexpected `{actual}`, expected `{name}`',
    several: 'Unexpected `{actual}` and `{others}` more like it, expected `{name}`',
  },
  options: {
    schema: {
      type: 'object',
      properties: {
        ignore: {type: 'array', items: {type: 'string'}, description: 'Spellings to leave alone, as they are written'},
      },
      additionalProperties: false,
    },
    defaults: {ignore: [] as readonly string[]},
  },
  check(view) {
    const {text, clued, options, report} = view
    // Most are written as they should be wherever they stand: then nobody has to know which words are the author's.
    if (!clued.some(({start, clue}) => mayBeWrong(text.slice(start, start + clue.length), clue))) return
    const {words} = view
    const ignored = new Set(options.ignore)
    let done = 0
    const found = new Map<string, {actual: string; name: string; edits: Edit[]}>()
    for (const {start, clue} of clued) {
      if (start < done) continue
      const word = firstOf(clue)
      if (!isWhole(words, start, start + word.length)) continue
      for (const {text, name: made, command} of spellings().get(word)!) {
        const end = start + text.length
        const actual = words.slice(start, end)
        if (actual.toLowerCase() !== text || !standsAlone(view, start, end, actual)) continue
        done = end
        const name = nearest(actual, made)
        if (!isWrong(actual, name, command) || ignored.has(actual)) break
        if (foreign[actual]?.includes(view.language ?? '')) break
        const same = found.get(actual) ?? {actual, name, edits: []}
        same.edits.push(replace(start, end, name))
        found.set(actual, same)
        break
      }
    }
    for (const {actual, name, edits} of found.values()) {
      const safety = isCertain(actual, name) ? ('safe' as const) : ('unsafe' as const)
      // Whoever writes it so does so everywhere.
      const [first, ...others] = edits
      if (others.length === 0) report('name', first!, {actual, name}, {fix: {edits, safety}})
      else report('several', first!, {actual, name}, {fix: {edits, safety}, others})
    }
  },
})

type Words = Pick<ViewContext<Record<string, string>, unknown>, 'words' | 'text'>

/** Whether a place where a clue stands may hold a finding, whatever is around it. */
const mayBeWrong = (actual: string, clue: string): boolean =>
  spellings()
    .get(firstOf(clue))!
    .some(({text, name, command}) => text === actual.toLowerCase() && isWrong(actual, name, command))

function isWrong(actual: string, name: string, command: boolean): boolean {
  if (actual === name || accepted.has(actual)) return false
  if (actual === actual.toLowerCase()) return !command
  return actual !== actual.toUpperCase() || letters(actual) !== letters(name)
}

/** Of two ways to write a name the one that changes less: `Django Rest framework` keeps its small letter. */
function nearest(actual: string, name: string): string {
  const other = twice[name]
  const changes = (to: string) => [...actual].filter((sign, i) => sign !== to[i]).length
  return other && changes(other) < changes(name) ? other : name
}

/** Only capitals differ, and with one at the front it is no command, no package and no variable. */
const isCertain = (actual: string, name: string) =>
  actual.toLowerCase() === name.toLowerCase() && /^[A-Z]/.test(actual) && !doubtful.has(actual)

/** Whether it is a word of a sentence: not part of a longer one, of a command, a call or a piece of code. */
function standsAlone({words, text}: Words, start: number, end: number, actual: string): boolean {
  const lower = actual === actual.toLowerCase()
  // Signs of bold and of cells end a name; a cell with a small one may be a list of packages.
  const [before, after] = [words[start - 1] ?? ' ', (words[end] === '\0' && !lower ? text[end] : words[end]) ?? ' ']
  if (!/[\s(*_[|,:;/—–·•\0]/.test(before)) return false
  if (!/[\s)*_\]|,:;.!?/’'—–·•-]/.test(after)) return false
  // `Schema-first vs Code-first`
  if (actual.startsWith('vs ') && (after === '-' || /[A-Z][\w-]*\s$/.test(words.slice(Math.max(0, start - 30), start))))
    return false
  // `[[Javascript]]`, `[[Javascript|text]]`: the page of a wiki, as its file is called.
  if (/\[\[[^[\]|\r\n]*$/.test(words.slice(Math.max(0, start - 100), start))) return false
  // `Pytorch-food-classification` is what a repository is called; `Javascript-based` is a word.
  if (words.startsWith('://', end) || /^-[a-z\d]+-[a-z\d]/.test(words.slice(end, end + 60))) return false
  if (/[./'’-]/.test(after) && /\w/.test(words[end + 1] ?? ' ') && (after === '.' || lower)) return false
  if (!lower) return true
  // `graphql: ^16.8.1`: a package and its version.
  if (after === '/' || /^(?:[:@][ \t]*[\^~]?v?\d+\.|[ \t]+[\^~]\d)/.test(text.slice(end, end + 12))) return false
  // Alone on its line it is the label of a code block that was pasted as text; after these words a package.
  const line = /[^\r\n]*$/.exec(words.slice(Math.max(0, start - 200), start))![0]
  // `├── graphql/`: a tree of folders.
  if (/[├└│]/.test(line)) return false
  if (line.length < 200 && /^[\s*_]*$/.test(line) && /^\s*(?:[\r\n]|\/\/|$)/.test(words.slice(end, end + 80)))
    return false
  // `npm install -g typescript`: all that a command names is a package.
  if (/\b(?:npm|yarn|pnpm|pip3?|npx|brew|apt)\s+(?:i|install|add|create)\b[^.!?]*$/.test(line.slice(-120))) return false
  // `sudo service postgresql start`
  if (/(?:\bsudo\s[^.!?]*|\bsystemctl\s+[\w-]+\s+)$/.test(line.slice(-120))) return false
  return !/(?:\b(?:install|add|import|from|pip|npm|npx|yarn|p?npm i|p?npm i -\w+|apt|brew|choco|cd|run|require)|[$>=])\s*$/i.test(
    line.slice(-40),
  )
}
