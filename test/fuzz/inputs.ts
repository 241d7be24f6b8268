import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {rules} from '../../src/rules/index.ts'
import {documents} from '../support/documents.ts'
import {filesBelow, fixtures, shared} from '../support/files.ts'
import {readExamples} from '../support/pages.ts'
import {misread} from './misread.ts'
import {mutate} from './mutate.ts'
import type {Random} from './random.ts'

const root = path.resolve(import.meta.dirname, '../..')
const encoder = new TextEncoder()

/** Makes inputs of one kind: some as they are, most of them changed. */
export type Source = (random: Random) => Uint8Array

function from(seeds: readonly Uint8Array[]): Source {
  return random => mutate(random.pick(seeds), random.pick(seeds), random)
}

const readAll = (files: readonly string[]) => files.map(file => fs.readFileSync(file))
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const texts = (...list: string[]) => list.map(text => encoder.encode(text))

/** Reports: the examples of the rules, the fixtures, the real ones where they are at hand, and what fast-check makes up. */
export function reports(): Source {
  const examples = rules.flatMap(({id}) => readExamples(id).flatMap(({input, out}) => (out ? [input, out] : [input])))
  const real = shared ? filesBelow(path.join(shared, 'corpus'), path.join(shared, 'seeds')) : []
  // The examples are short, and many changes to something long are the same change.
  const seeds = [...examples, ...examples, ...readAll([...fixtures, ...real])]
  const mutated: Source = random => mutate(piece(random.pick(seeds), random), piece(random.pick(seeds), random), random)
  const made: Uint8Array[] = []
  return random => {
    if (random.below(5) === 0) return encoder.encode(misread(text(mutated(random)), random))
    if (random.below(4) > 0) return mutated(random)
    if (made.length === 0) made.push(...fc.sample(documents, {seed: random.below(2 ** 31), numRuns: 200}))
    const next = made.pop()!
    return random.below(2) === 0 ? next : mutate(next, next, random)
  }
}

/** Mostly a few lines from anywhere in it, so that many can be tried; now and then a lot, for what only shows in the whole. */
function piece(bytes: Uint8Array, random: Random): Uint8Array {
  const most = random.below(16) === 0 ? 4000 : 50 + random.below(450)
  const start = random.below(Math.max(1, bytes.length - most))
  return bytes.subarray(start, start + most)
}

export const configs: Source = from(
  texts(
    '{"preset": "strict", "schema": "prodev-backend", "rules": {"line-endings": "error", "link-file": ["warning", {}]}}',
    '{"files": ["a/**/*.md"], "ignore": ["b/"], "overrides": [{"files": ["*.md"], "rules": {"final-newline": "off"}}]}',
    'preset: minimal\nrules:\n  heading-title: off\n  table-align: [info, {style: tight}]\nextends: []\n',
    'a: &a [1, 2]\nb: *a\nrules: {<<: {x: 1}}\n',
  ),
)

export const schemas = (): Source =>
  from([
    ...readAll([path.join(root, 'schemas/prodev-backend.schema.json')]).map(bytes => bytes.subarray(0)),
    ...texts(
      '{"$ref": "prodev-backend", "properties": {"sections": {"properties": {"x": {"title": "X", "x-after": "overview", "x-aliases": ["Y"], "links": {"minimum": 1}}}}}}',
      '{"title": "T", "x-id": "t", "type": "object", "properties": {"sections": {"type": "object", "required": ["a"], "properties": {"a": {"$ref": "sections#/$defs/overview", "title": "A", "x-aliases": {"en": ["B"], "fr": ["C"]}, "x-severity": "error", "x-message": "m", "properties": {"items": {"minItems": 2}}}}}}}',
      '{"allOf": [{"$ref": "#/$defs/a"}], "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}, "properties": {"sections": {"properties": {"a": {"title": "A", "properties": {"words": {"pattern": "^(a|b)+$"}}}}}}}',
    ),
  ])

export const templates = (): Source => from(readAll(filesBelow(path.join(root, 'templates'))))

export const answers: Source = from(
  texts(
    'name: Ana Ndiaye\ntrack: backend\ntemplate: table\nlang: fr\ntechnologies:\n  - Django: a service\n  - Docker\nchallenges:\n  - challenge: Slow\n    solution: An index\n',
    '{"name": "A", "technologies": [{"name": "x", "use": "y"}], "concepts": ["REST", "a | b"], "period": "2024"}',
    'name: |\n  # x\n  - y\ntakeaways: ["<b>", "[a](b)", "{{title}}"]\noverview: >-\n  text\n',
  ),
)

export const journals: Source = from(
  texts(
    '{"version":1,"tool":{"name":"prodev-report","version":"0.1.0"},"files":[{"path":"a.md","before":"x","after":"y","passes":[{"fixes":[],"edits":[{"edit":{"start":0,"end":3,"bytes":""},"inverse":{"start":0,"end":0,"bytes":"\ufeff"}},{"edit":{"start":9,"end":9,"bytes":"a"},"inverse":{"start":6,"end":7,"bytes":{"base64":"6Q=="}}}]}]}]}',
  ),
)
