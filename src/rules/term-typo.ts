import {defineRule} from '../rule.ts'
import {type ClueAt, Clues} from '../text/clues.ts'
import {type Edit, replace} from '../text/edit.ts'
import {lazily} from '../text/lazily.ts'
import {isWhole, isWord} from '../text/whole-word.ts'
import {typos} from './data/typos.ts'

const meant = lazily((): ReadonlyMap<string, string> => new Map(Object.entries(typos())))

export default defineRule({
  id: 'term-typo',
  summary: 'Common words are spelt right',
  severity: 'info',
  clues: () => Object.keys(typos()),
  messages: {
    typo: 'Unexpected word `{actual}`, expected `{word}`',
    several: 'Unexpected word `{actual}` and `{others}` more like it, expected `{word}`',
  },
  options: {
    schema: {
      type: 'object',
      properties: {
        ignore: {type: 'array', items: {type: 'string'}, description: 'Words to leave alone, in lower case'},
        words: {
          type: 'object',
          additionalProperties: {type: 'string'},
          description: 'More misspelt words, in lower case, each with what is meant',
        },
      },
      additionalProperties: false,
    },
    defaults: {ignore: [] as readonly string[], words: {} as Readonly<Record<string, string>>},
  },
  check(view) {
    const {clued, options, report} = view
    const more = new Map(Object.entries(options.words))
    if (more.size === 0 && clued.length === 0) return
    const {words} = view
    const found = new Map<string, {actual: string; word: string; edits: Edit[]}>()
    for (const {start, clue: lower} of more.size === 0 ? clued : findAll(words, more)) {
      const end = start + lower.length
      // Not in code, in an address or in a longer word.
      if (words.slice(start, end).toLowerCase() !== lower || !isWhole(words, start, end)) continue
      if (/['’-]/.test(words[start - 1] ?? '')) continue
      const word = more.get(lower) ?? meant().get(lower)!
      if (options.ignore.includes(lower)) continue
      // What is misspelt in English may be a word of another language.
      if (!more.has(lower) && view.language !== 'en') continue
      const actual = words.slice(start, end)
      const right = inCaseOf(actual, word)
      const same = found.get(lower) ?? {actual, word: right, edits: []}
      same.edits.push(replace(start, end, right))
      found.set(lower, same)
    }
    // Whoever spells it so does so everywhere.
    for (const {actual, word, edits} of found.values()) {
      const [first, ...others] = edits
      const fix = {edits, safety: 'unsafe' as const}
      if (others.length === 0) report('typo', first!, {actual, word}, {fix})
      else report('several', first!, {actual, word}, {fix, others})
    }
  },
})

/** What a config adds is known only here. */
const findAll = (words: string, more: ReadonlyMap<string, string>): readonly ClueAt[] =>
  new Clues([{id: '', clues: [...new Set([...meant().keys(), ...more.keys()])].filter(isWord)}]).find(words).get('')!

function inCaseOf(actual: string, word: string): string {
  if (actual === actual.toUpperCase()) return word.toUpperCase()
  return actual[0] === actual[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word
}
