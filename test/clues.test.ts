import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {bare} from '../src/report/instruction.ts'
import {inText} from '../src/rules/data/placeholders.ts'
import {prompts} from '../src/rules/data/prompts.ts'
import {rules} from '../src/rules/index.ts'
import {type ClueAt, Clues, cluesOf} from '../src/text/clues.ts'
import {Lines} from '../src/text/lines.ts'
import {lint, setupWith} from './support/engine.ts'
import {readExamples} from './support/pages.ts'

/**
 * Whoever looks for clues as widely as can be: each stands at every line's beginning, and wherever its letters are, also in
 * the middle of a word. A rule that looks for itself at what stands there finds the same as with the clues that there are;
 * a rule that needs a clue it did not declare finds more.
 */
const everywhere = {
  find(text: string): Map<string, ClueAt[]> {
    const small = text.replace(/[A-ZÀ-Þ]/g, letter => letter.toLowerCase())
    const starts = new Lines(text).starts
    return new Map(
      rules.flatMap(rule => {
        const {id} = rule
        if (!rule.clues) return []
        const clues = cluesOf(rule)
        const found = starts.map(start => ({start, clue: clues[0]!}))
        for (const clue of clues) {
          const written = clue.replace(/(?<=^[a-z\d]+)\*$/, '')
          for (let at = small.indexOf(written); at !== -1; at = small.indexOf(written, at + 1))
            found.push({start: at, clue})
        }
        return [[id, found.toSorted((a, b) => a.start - b.start)]]
      }),
    )
  },
} as unknown as Clues

describe('rules find the same, however much they are told of', () => {
  const clued = rules.filter(({clues}) => clues).map(({id}) => id)
  const config = {preset: 'strict' as const}
  const usual = setupWith(config)
  const told = {...usual, clues: () => everywhere}
  const same = (input: string | Uint8Array) => {
    const [one, other] = [usual, told].map(setup =>
      lint(input, setup).flatMap(message => (clued.includes(message.ruleId) ? [message] : [])),
    )
    expect(one).toEqual(other)
  }

  test('some of them have clues', () => expect(clued.length).toBeGreaterThan(5))

  test.each(rules.map(({id}) => id))('on the page of %s', rule => {
    for (const {input} of readExamples(rule)) same(input)
  })

  const shared = path.resolve(process.env.PRODEV_REPORT_SHARED ?? '../shared', 'corpus/reports')
  test.skipIf(!fs.existsSync(shared))('in real reports', () => {
    for (const name of fs.readdirSync(shared)) same(new Uint8Array(fs.readFileSync(path.join(shared, name))))
  })
})

test('each form of a placeholder has signs of its own in every line that it is found in', () => {
  const lines = readExamples('content-placeholder').flatMap(({input}) => new TextDecoder().decode(input).split(/\r?\n/))
  for (const {pattern, signs} of inText) {
    const found = lines.filter(line => pattern.test(line))
    expect(found.filter(line => !signs.some(sign => line.toLowerCase().includes(sign)))).toEqual([])
  }
})

test('each form of a prompt has clues of its own in every line that it is found in', () => {
  const lines = readExamples('content-prompt').flatMap(({input}) => new TextDecoder().decode(input).split(/\r?\n/))
  for (const {pattern, clues} of prompts) {
    const own = new Clues([{id: '', clues}])
    const found = lines.filter(line => pattern.test(bare(line)))
    expect(found.filter(line => own.find(line).get('')!.length === 0)).toEqual([])
  }
})
