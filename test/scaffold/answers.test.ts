import {describe, expect, test} from 'vitest'
import {Mistakes} from '../../src/scaffold/mistake.ts'
import {readAnswers} from '../../src/scaffold/read-answers.ts'
import {titleFromFolder} from '../../src/scaffold/title.ts'
import {inTime} from '../support/in-time.ts'

const plain = (text: string) => {
  const {settings, answers} = readAnswers(text, 'answers.yaml')
  return {
    settings,
    answers: Object.fromEntries(
      [...answers].map(([key, answer]) => [
        key,
        typeof answer === 'string' ? answer : answer.map(({name, fields}) => [name, Object.fromEntries(fields)]),
      ]),
    ),
  }
}
const mistake = (text: string, questions?: string[]) => {
  try {
    const read = readAnswers(text, 'answers.yaml')
    read.allow(questions ?? [])
    return undefined
  } catch (error) {
    return error instanceof Mistakes ? error.message : `not a mistake: ${error}`
  }
}

describe('answers', () => {
  test('YAML', () => {
    const yaml =
      'name: Ana\r\ntemplate: table\r\nperiod: 2026\r\ntechnologies:\r\n  - Python\r\n  - Django: an API\r\n  - {name: Go, use: a tool}\r\nchallenges:\r\n  - challenge: Slow\r\n    solution: Index\r\n    result: Fast\r\n'
    expect(plain(yaml)).toEqual({
      settings: {template: 'table'},
      answers: {
        name: 'Ana',
        period: '2026',
        technologies: [
          ['Python', {}],
          ['Django', {use: 'an API'}],
          ['Go', {use: 'a tool'}],
        ],
        challenges: [['Slow', {solution: 'Index', result: 'Fast'}]],
      },
    })
  })

  test('JSON', () => {
    expect(plain('{"name": "Ana", "challenges": 3, "technologies": ["Python", "C++"]}').answers).toEqual({
      name: 'Ana',
      challenges: '3',
      technologies: [
        ['Python', {}],
        ['C++', {}],
      ],
    })
  })

  test('mistakes at their lines', () => {
    expect(mistake('name: [\n')).toMatch(/^answers\.yaml:2:1: Unexpected YAML/)
    expect(mistake('- a\n- b\n')).toMatch(/^answers\.yaml:1:1: Unexpected list, expected answers/)
    expect(mistake('name: {a: 1}\n')).toMatch(
      /^answers\.yaml:1:7: Unexpected keys and values, expected a text or a list/,
    )
    expect(mistake('name: A\nnmae: B\n', ['name'])).toMatch(
      /^answers\.yaml:2:1: Unexpected answer `nmae`, expected `name`/,
    )
  })

  test('names that JavaScript has plans for', () => {
    const text = '{"__proto__": {"polluted": 1}, "constructor": "x"}'
    expect(mistake(text)).toMatch(/^answers\.yaml:1:15: Unexpected keys and values/)
    const entry = '{"technologies": [{"__proto__": "polluted", "name": "P"}], "constructor": "x"}'
    expect(readAnswers(entry, 'a').answers.get('constructor')).toBe('x')
    expect(mistake(entry, ['technologies'])).toMatch(/Unexpected answer `constructor`/)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('a bomb of references is refused', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(',')}]`).join('\n')}\n`
    expect(await inTime(1000, () => mistake(bomb))).toMatch(/Unexpected/)
  })
})

test.each([
  ['alx-project-nexus', 'ALX Project Nexus'],
  ['my_prodev_journey', 'My ProDev Journey'],
  ['MyReport', 'My Report'],
  ['lessons-of-the-year-2026', 'Lessons of the Year 2026'],
  ['été-à-dakar', 'Été À Dakar'],
  ['tmp', undefined],
  ['new-project', undefined],
  ['report', undefined],
  ['prodev-report-K_aUwoP', undefined],
  ['4f3a9c', undefined],
  ['', undefined],
  ['a\u001b[31m', undefined],
])('the folder %j is called %j', (folder, title) => {
  expect(titleFromFolder(folder)).toBe(title)
})
