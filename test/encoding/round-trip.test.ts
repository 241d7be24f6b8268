import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {codePageIds} from '../../src/encoding/characters/code-pages.ts'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {type Damage, damaged, harmless} from './damage.ts'
import {reports} from './reports.ts'

const split = (text: string) => text.split('\n')

/** Lines that were damaged, came back exactly, or hold something that is neither what was there nor the damage. */
function compare(truth: string, damage: Damage) {
  const hurt = damaged(truth, damage)
  const diagnosis = diagnose(hurt)
  const repaired = (guesses: boolean) => applyEdits(hurt, edits(diagnosis, guesses))
  const [d, safe, all, t] = [hurt, repaired(false), repaired(true), truth].map(split) as [
    string[],
    string[],
    string[],
    string[],
  ]
  const out = {damaged: 0, exact: 0, exactWithGuesses: 0, wrong: [] as string[], spoiled: [] as string[]}
  for (const [i, line] of t.entries()) {
    if (d[i] === line) {
      if (safe[i] !== line || all[i] !== line) out.spoiled.push(all[i]!)
      continue
    }
    out.damaged++
    if (safe[i] === line) out.exact++
    if (all[i] === line) out.exactWithGuesses++
    if (!isPartly(safe[i]!, line, damage)) out.wrong.push(`${safe[i]} (expected ${line})`)
  }
  return out
}

/** Whether each character of a line is either what it was, or still damaged. */
function isPartly(line: string, truth: string, damage: Damage): boolean {
  let places = new Set([0])
  for (const char of truth) {
    const next = new Set<number>()
    for (const at of places) {
      for (const form of [char, damaged(char, damage)]) if (line.startsWith(form, at)) next.add(at + form.length)
    }
    places = next
  }
  return places.has(line.length)
}

function total(damage: Damage) {
  const sum = {damaged: 0, exact: 0, exactWithGuesses: 0, wrong: [] as string[], spoiled: [] as string[]}
  for (const report of reports) {
    const one = compare(report, damage)
    sum.damaged += one.damaged
    sum.exact += one.exact
    sum.exactWithGuesses += one.exactWithGuesses
    sum.wrong.push(...one.wrong)
    sum.spoiled.push(...one.spoiled)
  }
  return sum
}

/**
 * These read some pairs of letters as other pages do, so that a line of a short file may be left or become a choice;
 * never wrong.
 */
const floors: Record<string, number> = {
  cp437: 0.97,
  'iso-8859-15': 0.97,
  'iso-8859-2': 0.92,
  cp857: 0.95,
  cp775: 0.95,
  'mac-cyrillic': 0.92,
  'mac-latin2': 0.97,
  'iso-8859-7': 0.9,
  // What is a letter of two bytes elsewhere looks like a Thai word.
  'windows-874': 0.85,
}

/** Bytes A1 and FF have no character in some pages, and not even a sloppy decoder keeps them: there is no whole form. */
const gappy = new Set(['windows-1253', 'windows-1255', 'windows-1257'])

describe('no byte lost', () => {
  test.each(codePageIds.filter(id => !gappy.has(id)))('%s', page => {
    const {damaged, exact, wrong, spoiled} = total({...harmless, pages: [page]})
    expect({wrong, spoiled}).toEqual({wrong: [], spoiled: []})
    expect(exact / damaged).toBeGreaterThanOrEqual(floors[page] ?? 0.999)
  })

  test.each([
    ['windows-1252', 'windows-1252'],
    ['macintosh', 'macintosh'],
    ['windows-1252', 'macintosh'],
    ['windows-1252', 'windows-1252', 'windows-1252'],
    ['iso-8859-1', 'iso-8859-1'],
  ])('%s, then %s', (...pages) => {
    const {damaged, exact, wrong, spoiled} = total({...harmless, pages})
    expect({wrong, spoiled}).toEqual({wrong: [], spoiled: []})
    expect(exact / damaged).toBeGreaterThanOrEqual(0.999)
  })
})

const lossy: Partial<Damage>[] = [
  {fragile: 'drop'},
  {fragile: 'drop', hyphen: 'drop'},
  {fragile: 'drop', blank: 'space'},
  {fragile: '\ufffd'},
  {fragile: '?'},
  {quotes: 'straight'},
  {fragile: 'drop', quotes: 'straight'},
  {hyphen: 'drop', blank: 'drop'},
]

// Each page with every other loss; `npm run sweep` takes all of them, with more texts.
describe.each(lossy.map((how, i) => [how, i] as const))('bytes lost: %o', (how, i) => {
  test.each(codePageIds.filter((_, j) => (i + j) % 2 === 0))('%s: nothing wrong without guesses', page => {
    const {wrong, spoiled} = total({...harmless, ...how, pages: [page]})
    expect({wrong, spoiled}).toEqual({wrong: [], spoiled: []})
  })
})

test('whatever the text, repairing never throws, and spots are in order and apart', () => {
  const odd = fc.string({unit: fc.constantFrom(...'abâ€™ÃÂ©ðŸš€ \n`?�\u00ad\u00a0锛銆РВѓ‚Äî╨║', '🚀', 'é')})
  fc.assert(
    fc.property(odd, text => {
      const {spots} = diagnose(text)
      for (const [i, spot] of spots.entries()) {
        expect(spot.end).toBeGreaterThan(spot.start)
        if (i > 0) expect(spot.start).toBeGreaterThanOrEqual(spots[i - 1]!.end)
      }
    }),
    {numRuns: 500},
  )
})
