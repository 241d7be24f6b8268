import {expect, test} from 'vitest'
import {prepareWords} from '../../src/report/word-lists.ts'

type Words = Parameters<typeof prepareWords>[0]
type Topics = Parameters<typeof prepareWords>[1]

test('words are folded, once each, whatever the language, and without what is said of them', () => {
  const inLines = {$comment: 'Two words', en: 'Keys keys Crème', fr: 'clé'}
  const inLists = {$comment: 'Two words', en: ['Two Words', 'Two Words'], fr: ['Clé']}
  const words = {
    ...Object.fromEntries(
      ['noise', 'singular', 'kin', 'apart', 'wrap', 'genre', 'project', 'setting', 'instruct', 'announce'].map(id => [
        id,
        inLines,
      ]),
    ),
    ...Object.fromEntries(['app', 'contents', 'cue'].map(id => [id, inLists])),
    brief: {$comment: 'Sets', sets: [['You', 'will']], habits: [['Push', 'it']]},
    placeholder: {$comment: 'Lines', starts: ['TODO', 'todo'], alone: ['En Arbeit'], whole: ['À faire']},
  } as unknown as Words
  const topics = {
    $comment: 'Names',
    sql: {names: ['SQL', 'sql', 'Bases de données']},
    css: {names: ['CSS'], track: 'frontend'},
  } as unknown as Topics
  const stemmed = ['key', 'creme', 'cle']
  const folded = ['keys', 'creme', 'cle']
  expect(prepareWords(words, topics)).toEqual({
    noise: stemmed,
    project: stemmed,
    setting: stemmed,
    apart: stemmed,
    singular: folded,
    kin: folded,
    wrap: folded,
    genre: folded,
    instruct: folded,
    announce: folded,
    app: ['two word'],
    contents: ['two word'],
    cues: ['two words', 'cle'],
    briefs: [['You', 'will']],
    habits: [['Push', 'it']],
    starts: ['todo'],
    alone: ['en arbeit'],
    whole: ['a faire'],
    topics: {
      sql: {names: ['sql', 'bases de donnees']},
      css: {names: ['css'], track: 'frontend'},
    },
  })
})
