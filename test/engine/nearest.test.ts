import {describe, expect, test} from 'vitest'
import {nearest} from '../../src/engine/nearest.ts'

describe('the nearest word', () => {
  const known = ['table-align', 'heading-title', 'links', 'ab']
  test.each([
    ['table-aling', 'table-align'],
    ['TABLE-ALIGN', 'table-align'],
    ['tabel-aling', 'table-align'],
    ['headin-titel', 'heading-title'],
    ['link', 'links'],
    ['slink', 'links'],
    ['ba', 'ab'],
    ['cab', 'ab'],
    ['cdef', undefined],
    ['linksabc', undefined],
    ['', undefined],
    ['table', undefined],
    ['Title', 'heading-title'],
    ['itle', undefined],
  ])('to %j is %j', (word, near) => expect(nearest(word, known)).toBe(near))

  test('is the whole of a beginning that only one word has', () => {
    expect(nearest('warn', ['error', 'warning', 'info'])).toBe('warning')
    expect(nearest('warn', ['warning', 'warnings-only', 'warned'])).toBe('warned')
    expect(nearest('rec', ['recommended', 'recorded'])).toBeUndefined()
    expect(nearest('table-orphan', ['table-orphan-rows', 'table-row-broken', 'list-glued'])).toBe('table-orphan-rows')
  })

  test('is the whole of an end that only one has', () => {
    expect(nearest('backend', ['prodev-backend', 'prodev-frontend'])).toBe('prodev-backend')
    expect(nearest('backend', ['prodev-backend', 'other-backend'])).toBeUndefined()
  })
  test('is the only one that it is a part of, rather than a word that has half its letters', () => {
    const limits = ['fileSize', 'time', 'findings', 'depth']
    expect(['size', 'tiem', 'file'].map(word => nearest(word, limits))).toEqual(['fileSize', 'time', 'fileSize'])
    expect(nearest('size', ['fileSize', 'textSize', 'side'])).toBe('side')
  })
  test('is none that is as short, begins otherwise and has half of its letters in common', () =>
    expect(nearest('tcsh', ['bash', 'zsh', 'fish', 'powershell'])).toBeUndefined())
  test('begins alike, of two that are as near', () => expect(nearest('fsh', ['zsh', 'fish'])).toBe('fish'))
  test('is the first of two that are as near', () => expect(nearest('axc', ['abc', 'adc'])).toBe('abc'))
  test('is the only one that ends so, if none is near', () => {
    const ids = ['prodev-backend', 'prodev-frontend', 'xabcdef-end', 'yabcdef-end']
    expect(['backend', 'FRONTEND', 'end', 'nothing', ''].map(word => nearest(word, ids))).toEqual([
      'prodev-backend',
      'prodev-frontend',
      undefined,
      undefined,
      undefined,
    ])
  })
  test('two letters that changed places are one mistake', () => {
    expect(nearest('badcfe', ['abcdef'])).toBeUndefined()
    expect(nearest('badcef', ['abcdef'])).toBe('abcdef')
    expect(nearest('acbd', ['axyd', 'abcd'])).toBe('abcd')
    expect(nearest('bacd', ['xyzd', 'abcd'])).toBe('abcd')
    expect(nearest('abcdfe', ['abcdxy', 'abcdef'])).toBe('abcdef')
  })
})
