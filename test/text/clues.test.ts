import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Clues, pack, twice} from '../../src/text/clues.ts'
import {isWhole, isWord} from '../../src/text/whole-word.ts'

const find = (clues: readonly string[], text: string) =>
  new Clues([{id: 'a', clues}])
    .find(text)
    .get('a')!
    .map(({start, clue}) => `${start} ${clue}`)

test.each<[clue: string, text: string, places: number[]]>([
  // One run stands for a whole one, whatever its case.
  ['here', 'Here, where HERE_is hereby here', [0, 12, 27]],
  ['css3', 'css css3 xcss3 css33', [4]],
  ['a', 'a_a éa A', [0, 2, 5, 7]],
  // A phrase goes on as it likes, and any space is one.
  ['coming soon', 'Coming soon, coming\n soonest; upcoming soon; coming-soon', [0, 13]],
  ['to be done', 'to be done to be', [0]],
  ['sk-', 'sk-1 ask-2 sk 3', [0]],
  ['your_', 'your_name your name', [0]],
  ["if you'", "if you'd if you’d", [0]],
  // The beginning of longer runs.
  ['akia*', 'AKIA AKIAX akiab1 xakiab akix akiz1', [0, 5, 11]],
  ['eyj*', 'eyJ eyJh.eyJ0', [4, 9]],
  // Other signs, in either case.
  ['©', '(©2024)', [1]],
  ['{{', '{ {{x}} {{{', [2, 8, 9]],
  [':aa', '1:AAb :a :', [1]],
  ['à venir', 'À venir, à venir; là venir', [0, 9, 19]],
  ['décrivez', 'DÉCRIVEZ décrivez decrivez', [0, 9]],
  ['قريبا', 'سيأتي قريبا', [6]],
  // Brackets are no letters in small.
  ['a{', 'a[ a{', [3]],
  [twice, 'the the, a\n\tA b.b xy x the', [4, 12]],
])('%s in %j', (clue, text, places) => expect(find([clue], text)).toEqual(places.map(start => `${start} ${clue}`)))

test('many who ask for the same, and for what begins alike, are each told their own', () => {
  const clued = new Clues([
    {id: 'one', clues: ['rest', 'rest api']},
    {id: 'none'},
    {id: 'two', clues: ['rest', 'api']},
    {id: 'three', clues: ['soap']},
  ]).find('A REST API')
  const told = [...clued].map(([id, places]) => [id, places.map(({start, clue}) => `${start} ${clue}`).toSorted()])
  expect(told).toEqual([
    ['one', ['2 rest', '2 rest api']],
    ['two', ['2 rest', '7 api']],
    ['three', []],
  ])
})

test('what a build keeps of them finds the same, and a list may be made when it is asked for', () => {
  const asking = [
    {id: 'one', clues: ['rest', 'rest api', 'àpi', twice, '©']},
    {id: 'none'},
    {id: 'two', clues: () => ['api', 'akia*', '{{']},
  ]
  const kept = new Clues(JSON.parse(JSON.stringify(pack(asking))))
  const text = 'The the REST API, Àpi AKIAB © {{x}}'
  expect(kept.find(text)).toEqual(new Clues(asking).find(text))
  expect([...kept.find(text)].map(([id, places]) => [id, places.length])).toEqual([
    ['one', 5],
    ['two', 3],
  ])
})

test('nothing is passed over, however many clues there are', () => {
  const piece = fc.constantFrom('a', 'b', 'ab', 'Ab', 'abc', 'abcd', 'é', 'É', '-', '[', ' ', '\n', '_', '7', '©')
  const text = fc.array(piece, {maxLength: 20}).map(parts => parts.join(''))
  const clues = fc.uniqueArray(
    fc.constantFrom('a', 'ab', 'abc', 'abc*', 'a b', 'ab-', 'é', 'éa', '[a', '©', '7', 'ab [', 'b_a', 'abcda'),
  )
  fc.assert(
    fc.property(text, clues, (said, wanted) => {
      const expected = wanted.flatMap(clue => {
        const open = clue.endsWith('*')
        const written = open ? clue.slice(0, -1) : clue
        const before = /^[a-z\d]/.test(clue) ? '(?<![a-z\\d])' : ''
        const after = open ? '(?=[a-z\\d])' : /^[a-z\d]+$/.test(clue) ? '(?![a-z\\d])' : ''
        const pattern = new RegExp(`${before}(?=${written.replace('[', '\\[').replaceAll(' ', '\\s+')}${after})`, 'gi')
        return [...said.matchAll(pattern)].map(({index}) => `${index} ${clue}`)
      })
      expect(find(wanted, said).toSorted()).toEqual(expected.toSorted())
    }),
  )
})

test('the places of each are in order', () => {
  const places = new Clues([{id: 'a', clues: ['b', '[', 'abc*', 'c d']}]).find('b [abcd [c d b').get('a')!
  expect(places.map(({start}) => start)).toEqual([0, 2, 3, 8, 9, 13])
})

test('of a longer run, three letters have to be known', () => {
  expect(() => find(['ab*'], 'abc')).toThrow('Unexpected clue `ab*`')
})

test.each([
  ['a b', 2, 3, true],
  ['ab', 0, 1, false],
  ['ab', 1, 2, false],
  ['_a', 1, 2, false],
  ['aé', 0, 1, false],
  ['🚀a→', 2, 3, true],
])('in %j, %i to %i is a whole word: %s', (text, start, end, whole) => expect(isWhole(text, start, end)).toBe(whole))

test.each([
  ['été', true],
  ['a b', false],
  ['a-b', false],
  ['', false],
])('%j is a word: %s', (text, word) => expect(isWord(text)).toBe(word))
