import {readLanguage} from '../report/language.ts'
import {defineRule} from '../rule.ts'
import {replace} from '../text/edit.ts'
import {WordList} from '../text/tokens.ts'
import {typos} from './data/typos.ts'

const meant: ReadonlyMap<string, string> = new Map(Object.entries(typos))
const misspelt = new WordList(meant.keys())

export default defineRule({
  id: 'term-typo',
  summary: 'Common words are spelt right',
  severity: 'info',
  messages: {
    typo: 'Unexpected word `{actual}`, expected `{word}`',
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
  check({words, tokens, options, report}) {
    const more = new Map(Object.entries(options.words))
    let english: boolean | undefined
    const wanted = more.size === 0 ? misspelt : new WordList([...meant.keys(), ...more.keys()])
    for (const {start, end, word: lower} of tokens.find(wanted)) {
      if (/['’-]/.test(words[start - 1] ?? '')) continue
      const word = more.get(lower) ?? meant.get(lower)!
      if (options.ignore.includes(lower)) continue
      // What is misspelt in English may be a word of another language.
      english ??= readLanguage(words) === 'en'
      if (!english && !more.has(lower)) continue
      const actual = words.slice(start, end)
      const right = inCaseOf(actual, word)
      const fix = {edits: [replace(start, end, right)], safety: 'unsafe' as const}
      report('typo', {start, end}, {actual, word: right}, {fix})
    }
  },
})

function inCaseOf(actual: string, word: string): string {
  if (actual === actual.toUpperCase()) return word.toUpperCase()
  return actual[0] === actual[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word
}
