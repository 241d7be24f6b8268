import {expect, test} from 'vitest'
import {learning, Said, spoken} from '../../src/report/said.ts'
import {Clues} from '../../src/text/clues.ts'

const clues = new Clues([spoken])
const clued = (text: string) => new Said(text, clues.find(text).get(spoken.id))
const asked = [...new Set([...spoken.clues, ...learning, 'none'])]

test.each([
  ['', []],
  ['We LEARNED Django.\nAnd REST.', ['django', 'learned', 'rest']],
  // In longer words, and in words that go on beyond ASCII.
  ['djangos, restful; pythoné éreact\nreact', ['react', 'restful']],
  ['café react, résté\r\nRest\nvue', ['react', 'rest', 'vue']],
  // Folding makes them what they are.
  ['Réact and 𝐩𝐲𝐭𝐡𝐨𝐧\nﬂask Курсы курс', ['flask', 'python', 'react', 'курс']],
  ['🚀Django–Celery“docker”', ['celery', 'django', 'docker']],
] as const)('of what is asked of every report %j has %j, however it is looked for', (text, words) => {
  expect(asked.filter(word => clued(text).has(word)).sort()).toEqual([...words])
  expect(asked.filter(word => new Said(text).has(word)).sort()).toEqual([...words])
})

test('a word that is not asked of every report is found, too', () => {
  expect(clued('My notes on Réfraction').has('refraction')).toBe(true)
})
