import {describe, expect, test} from 'vitest'
import {maxPasses} from '../../src/engine/fix.ts'
import {insert, replace} from '../../src/text/edit.ts'
import {applyPatches, encode} from '../../src/text/patch.ts'
import {bytes, fix, lint} from '../support/engine.ts'
import {repairs, setupOf, swaps} from '../support/rules.ts'

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
const guess = (put: string) => (start: number, end: number) =>
  ({edits: [replace(start, end, put)], safety: 'unsafe'}) as const

describe('fix', () => {
  test('goes on until there is nothing left', () => {
    const outcome = fix('one\n', {}, setupOf([swaps('a-one', 'one', 'two'), swaps('b-two', 'two', 'three')]))
    expect(text(outcome.bytes)).toBe('three\n')
    expect(outcome).toMatchObject({converged: true, changed: true, conflicts: [], messages: []})
    expect(outcome.applied.map(({ruleId, pass}) => [ruleId, pass])).toEqual([
      ['a-one', 1],
      ['b-two', 2],
    ])
  })

  test('can be undone, pass by pass', () => {
    const before = bytes('one one\n')
    const outcome = fix(before, {}, setupOf([swaps('a-one', 'one', 'two'), swaps('b-two', 'two', 'three')]))
    expect(outcome.undo).toHaveLength(2)
    expect(outcome.undo.reduce((now, patches) => applyPatches(now, patches), outcome.bytes)).toEqual(before)
  })

  test('returns the very bytes if there is nothing to do', () => {
    const before = bytes('sound\n')
    const outcome = fix(before, {}, setupOf([swaps('a-one', 'one', 'two')]))
    expect(outcome.bytes).toBe(before)
    expect(outcome).toMatchObject({changed: false, converged: true, undo: [], applied: []})
  })

  test('counts the lines whose guesses went with what was certain, in any container', () => {
    const lines = ['# 项目介绍', '支持本地存储、对象存储和挂载。', '数据库设计与部署说明。']
    const read = (line: string) => new TextDecoder('gbk').decode(bytes(line)).replaceAll('\ufffd', '?')
    const page = `${lines.map(read).join('\n\n')}\n`
    expect(fix(page).lapsed).toBe(2)
    expect(fix(new Uint8Array(Buffer.from(`\ufeff${page}`, 'utf16le'))).lapsed).toBe(2)
    expect(fix(page, {unsafe: true}).lapsed).toBe(0)
    expect(fix(page, {wanted: id => id === 'line-endings'}).lapsed).toBe(0)
  })

  test('makes guesses only where they are wanted', () => {
    const setup = setupOf([swaps('a-sure', 'one', '1'), swaps('b-guess', 'two', guess('2'))])
    expect(text(fix('one two\n', {}, setup).bytes)).toBe('1 two\n')
    expect(text(fix('one two\n', {unsafe: true}, setup).bytes)).toBe('1 2\n')
  })

  test('makes only the fixes of rules that are wanted', () => {
    const setup = setupOf([swaps('a-one', 'one', '1'), swaps('b-two', 'two', '2')])
    expect(text(fix('one two\n', {wanted: id => id === 'b-two'}, setup).bytes)).toBe('one 2\n')
  })

  test('what is certain comes before what is guessed', () => {
    const setup = setupOf([swaps('a-guess', 'xone', guess('?')), swaps('b-sure', 'one', '1')])
    expect(text(fix('xone\n', {unsafe: true}, setup).bytes)).toBe('x1\n')
  })

  test('of two that meet, the later one gets its turn in the next pass', () => {
    const setup = setupOf([
      swaps('a-left', 'one two', 'one 2'),
      swaps('b-right', '2', 'two!'),
      swaps('c-all', 'one t', 'ONE t'),
    ])
    const outcome = fix('one two\n', {}, setup)
    expect(outcome.converged).toBe(true)
    expect(new Set(outcome.applied.map(({pass}) => pass)).size).toBeGreaterThan(1)
  })

  test('a fix is made whole or not at all', () => {
    const both = swaps('a-both', 'ab', start => ({
      edits: [replace(start, start + 1, 'A'), insert(start + 2, '!')],
      safety: 'safe',
    }))
    const outcome = fix('ab\n', {}, setupOf([swaps('b-insert', 'b\n', 'b?\n'), both]))
    expect(['Ab!\n', 'ab?\n', 'Ab!?\n', 'Ab?\n']).toContain(text(outcome.bytes))
    expect(text(outcome.bytes).startsWith('A')).toBe(text(outcome.bytes).includes('!'))
  })

  test('two rules that fight leave the file as it would be without them', () => {
    const setup = setupOf([swaps('a-yes', 'no', 'yes'), swaps('b-no', 'yes', 'no'), swaps('c-one', 'one', '1')])
    const outcome = fix('yes one\n', {}, setup)
    expect(outcome.converged).toBe(false)
    expect(outcome.restless.toSorted()).toEqual(['a-yes', 'b-no'])
    expect(text(outcome.bytes)).toBe('yes 1\n')
    expect(fix(outcome.bytes, {}, setup).bytes).toEqual(outcome.bytes)
  })

  test('a rule that never has enough is left out', () => {
    const more = swaps('a-more', '!', '!!')
    const outcome = fix('a!\n', {}, setupOf([more]))
    expect(outcome).toMatchObject({converged: false, restless: ['a-more'], changed: false})
    expect(maxPasses).toBe(10)
  })

  test('of many that go on where another stopped, those of the last passes are left out', () => {
    const steps = Array.from({length: 14}, (_, i) => swaps(`b-step${i}`, `#${i}.`, `#${i + 1}.`))
    const outcome = fix('#0. a\n', {}, setupOf(steps))
    expect(outcome).toMatchObject({converged: false, restless: [6, 7, 8, 9, 10].map(i => `b-step${i}`)})
    expect(text(outcome.bytes)).toBe('#6. a\n')
  })

  test('a rule that had its turn late is not left out with one that never has enough', () => {
    const steps = Array.from({length: 8}, (_, i) => swaps(`b-step${i}`, `#${i}.`, `#${i + 1}.`))
    const setup = setupOf([swaps('a-more', '!', '!!'), ...steps, swaps('c-late', '#8.', 'done')])
    const outcome = fix('#0. a!\n', {}, setup)
    expect(outcome).toMatchObject({converged: false, restless: ['a-more']})
    expect(text(outcome.bytes)).toBe('done a!\n')
    expect(fix(outcome.bytes, {}, setup).bytes).toEqual(outcome.bytes)
  })

  test('keeps every byte outside of its edits', () => {
    const before = Uint8Array.of(...bytes('\ufeffone\r\n'), 0xff, ...bytes(' é one \t\r\rtwo  '))
    const outcome = fix(before, {}, setupOf([swaps('a-one', 'one', '1')]))
    expect(outcome.bytes).toEqual(Uint8Array.of(...bytes('\ufeff1\r\n'), 0xff, ...bytes(' é 1 \t\r\rtwo  ')))
  })

  test('writes UTF-16 where the file is UTF-16', () => {
    const before = encode('\ufeffone ü\n', 'utf-16be')!
    expect(fix(before, {}, setupOf([swaps('a-one', 'one', '漢')])).bytes).toEqual(encode('\ufeff漢 ü\n', 'utf-16be'))
  })
})

describe('a fix that the charset cannot write', () => {
  const setup = setupOf([swaps('a-han', 'one', '漢'), swaps('b-two', 'two', '2€')])
  const legacy = encode('one two é\n', 'windows-1252')!

  test('is left out, and the finding says why', () => {
    const [han, two] = lint(legacy, setup)
    expect(han?.fix).toBeUndefined()
    expect(han?.note).toMatch(/windows-1252 lacks/)
    expect(two?.fix).toBeDefined()
  })

  test('while the others are made', () => {
    expect(fix(legacy, {}, setup).bytes).toEqual(encode('one 2€ é\n', 'windows-1252'))
  })
})

describe('a fix that would change the meaning of something else', () => {
  const open = swaps('a-open', 'x', '```')
  const page = 'x\n\npara\n\n## Heading\n\nmore\n'

  test('is left out, and the finding says so', () => {
    const [found] = lint(page, setupOf([open]))
    expect(found).toMatchObject({ruleId: 'a-open', line: 1})
    expect(found?.fix).toBeUndefined()
    expect(found?.note).toMatch(/left out: it would change the meaning/)
  })

  test('takes none of the innocent with it', () => {
    const outcome = fix(page, {}, setupOf([open, swaps('b-more', 'more', 'less'), swaps('c-para', 'para', 'PARA')]))
    expect(text(outcome.bytes)).toBe('x\n\nPARA\n\n## Heading\n\nless\n')
  })

  test('is left out as a guess too, and where it comes before the tree', () => {
    expect(fix(page, {unsafe: true}, setupOf([swaps('a-open', 'x', guess('```'))])).changed).toBe(false)
    expect(fix(page, {}, setupOf([repairs('a-open', 'x', '```')])).changed).toBe(false)
  })

  test('may do what it likes with its own block', () => {
    expect(text(fix('x\n\npara\n', {}, setupOf([swaps('a-head', 'x', '# y')])).bytes)).toBe('# y\n\npara\n')
  })

  test('two that are harmless only each by itself are not made together', () => {
    // Each line alone is text; the two are a fence that swallows what stands between.
    const fence = swaps('a-fence', 'x', '~~~')
    const before = 'x\n\none\n\ntwo\n\nthree\n\nx\n'
    const outcome = fix(before, {}, setupOf([fence]))
    expect(text(outcome.bytes)).not.toBe(before.replaceAll('x', '~~~'))
    expect(text(outcome.bytes)).toContain('one\n\ntwo\n\nthree')
    expect(outcome.converged).toBe(true)
  })

  test('many of them cost no more than a few readings each', () => {
    let parsed = 0
    const setup = setupOf([open])
    const counting = {
      ...setup,
      parse: (text: string) => {
        parsed++
        return setup.parse(text)
      },
    }
    lint('x\n\npara\n\n'.repeat(500), counting)
    expect(parsed).toBeLessThan(100)
  })
})

describe('what hides sections is mended before stubs are written', () => {
  const sections = ['Key Technologies', 'Backend concepts', 'Challenges and solutions', 'Takeaways']
  const rest = sections.map(title => `## ${title}\n\n- One\n- Two\n`).join('\n')

  test.each([
    ['a block of code that is never closed', `# R\n\n## Overview\n\nText.\n\n\`\`\`bash\nnpm i\n\n${rest}`],
    [
      'a report within a code block',
      `Here it is:\n\n\`\`\`markdown\n# R\n\n## Overview\n\nText.\n\n${rest}\`\`\`\n\nBye.\n`,
    ],
  ])('%s', (_, before) => {
    const {bytes: fixed, applied} = fix(before, {unsafe: true})
    expect(applied.map(({ruleId}) => ruleId)).not.toContain('section-required')
    expect(new TextDecoder().decode(fixed).match(/^## .*Tech/gm)).toHaveLength(1)
  })
})
