import {describe, expect, test} from 'vitest'
import {collector, type Finding} from '../../src/engine/finding.ts'
import type {Data, Extras, Place} from '../../src/rule.ts'
import {defineRule} from '../../src/rule.ts'

const rule = defineRule({id: 'area-thing', summary: 's', severity: 'info', messages: {odd: 'm'}, check() {}})

function reported(at: Place, data: Data, extras: Extras): Finding {
  const found: Finding[] = []
  collector({active: {rule, severity: 'info', options: undefined}}, found)('odd', at, data, extras)
  return found[0]!
}

describe('a finding', () => {
  test('that is told once has its other places behind the one that explains it, and their number', () => {
    const place = (start: number) => ({start, end: start + 1})
    const told = (extras: Extras) => reported(place(1), {thing: 1}, extras)
    expect(told({others: [place(3), place(5)]})).toMatchObject({
      data: {thing: 1, others: 2},
      related: [place(3), place(5)],
    })
    expect(told({others: [place(3)], related: place(7), relatedNote: 'here'}).related).toEqual([
      {...place(7), note: 'here'},
      place(3),
    ])
    expect(told({others: []})).not.toHaveProperty('related')
    const many = told({others: Array.from({length: 101}, (_, i) => place(i))})
    expect([many.data.others, many.related!.length]).toEqual([101, 20])
  })

  test('can have several places that explain it', () => {
    const place = (start: number) => ({start, end: start + 1})
    const related = [
      {...place(3), note: 'one'},
      {...place(5), note: 'two'},
    ]
    expect(reported(place(1), {}, {related}).related).toEqual([
      {...place(3), note: 'one'},
      {...place(5), note: 'two'},
    ])
  })
})
