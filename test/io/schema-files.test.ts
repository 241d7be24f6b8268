import path from 'node:path'
import {expect, test} from 'vitest'
import {loadProgramme} from '../../src/io/programme.ts'
import {makeFolder} from '../support/cli.ts'

const ours = (ref: string) =>
  JSON.stringify({
    title: 'Ours',
    type: 'object',
    properties: {sections: {type: 'object', required: ['goal'], properties: {goal: {$ref: ref}}}},
  })

test.each<[string, Record<string, string>, string]>([
  ['a file beside it', {'goal.json': '{"title": "The goal", "type": "object"}'}, './goal.json'],
  ['a file in YAML', {'goal.yaml': 'title: The goal\ntype: object\n'}, './goal.yaml'],
  [
    'a place in a file',
    {'all.json': '{"$defs": {"goal": {"title": "The goal", "type": "object"}}}'},
    './all.json#/$defs/goal',
  ],
  [
    'a file that refers on',
    {'one.json': '{"$ref": "./goal.json"}', 'goal.json': '{"title": "The goal"}'},
    './one.json',
  ],
  [
    'a file in a folder, which refers to its neighbour, which refers back',
    {
      'sub/one.json': '{"$ref": "two.json#/$defs/goal"}',
      'sub/two.json': '{"$defs": {"goal": {"title": "The goal"}, "back": {"$ref": "../ours.json"}}}',
      'two.json': '{"title": "Another"}',
    },
    './sub/one.json',
  ],
  ['one of ours', {}, 'sections#/$defs/overview'],
])('a schema may refer to %s, which is heeded', async (_, files, ref) => {
  const folder = makeFolder({'ours.json': ours(ref), ...files})
  const heeded: string[] = []
  const programme = await loadProgramme('./ours.json', folder, file => heeded.push(path.relative(folder, file)))
  expect(programme.sections.map(({title}) => title)).toEqual([ref.startsWith('sections') ? 'Overview' : 'The goal'])
  // One that nothing refers to is not read.
  const read = Object.keys(files).filter(name => name !== 'two.json')
  expect([...new Set(heeded)].toSorted()).toEqual(['ours.json', ...read].toSorted())
})

test('a mistake in a file that a schema refers to is told, and so is a file that cannot be read', async () => {
  const load = (files: Record<string, string>) =>
    loadProgramme('./ours.json', makeFolder({'ours.json': ours('./goal.json'), ...files}))
  await expect(load({'goal.json': '{"title": "x'})).rejects.toThrow(/goal\.json:1:\d+: this is not JSON/)
  await expect(load({'goal.json/x': ''})).rejects.toThrow(/ours\.json:1:\d+: `\.\/goal\.json`.*it is a folder/)
})
