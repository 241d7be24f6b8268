import {expect, test} from 'vitest'
import {fix, lint} from '../support/engine.ts'

test('guesses are told one by one as long as somebody may look at them all', () => {
  const line = '- Python ðŸ and ðŸš€\n'
  const lines = (n: number) => `# Animals\n\n${line.repeat(n)}`
  const told = (n: number) => lint(lines(n)).filter(({ruleId}) => ruleId === 'encoding-lost-bytes')
  expect(told(201).map(({fix}) => fix?.edits.length)).toEqual(Array(201).fill(1))
  expect(told(203).map(({fix}) => fix?.edits.length)).toEqual([...Array(200).fill(1), 3])
  expect(told(203)[200]).toMatchObject({
    line: 203,
    note: '2 more after it are not listed one by one: they are fixed with it',
  })
  // Told as one or not, the guesses come to the same.
  const mended = (n: number) => new TextDecoder().decode(fix(lines(n), {unsafe: true}).bytes)
  expect(mended(203)).toContain(mended(1).split('\n')[2]!.concat('\n').repeat(203))
})

test('byte order marks are one finding where they are many, and each of them is gone', () => {
  for (const n of [8, 9]) {
    const text = `# Log\n\n${'- \ufeffa\n'.repeat(n)}`
    const found = lint(text).filter(({ruleId}) => ruleId === 'encoding-bom')
    expect(found.map(({messageId}) => messageId)).toEqual(n === 8 ? Array(8).fill('inner') : ['innerMany'])
    expect(new TextDecoder().decode(fix(text).bytes)).not.toContain('\ufeff')
  }
})

test('halves of emoji are told so many at once, and all of them mended', () => {
  const half = [0xed, 0xa0, 0xbd, 0xed, 0xba, 0x80]
  const input = Uint8Array.from([...Buffer.from('é '), ...Array(450).fill(half).flat()])
  const found = lint(input).filter(({ruleId}) => ruleId === 'encoding-invalid')
  expect(found.map(({fix}) => fix?.edits.length)).toEqual([...Array(200).fill(1), 200, 50])
  expect(new TextDecoder().decode(fix(input).bytes)).toContain(`é ${'🚀'.repeat(450)}`)
})

test('so are characters that cannot be had back', () => {
  const found = lint('a\ufffdb '.repeat(450)).filter(({ruleId}) => ruleId === 'encoding-replacement')
  // Twenty-one at once, as many as a finding can name; of a flood two hundred.
  expect(found.map(({data}) => data.others)).toEqual([...Array(10).fill(20), 199, 39])
  expect(found[0]!.related).toHaveLength(20)
})

test('damaged lines are told one by one up to a thousand, and then two hundred at a time', () => {
  const lines = (n: number) => `# Noël\n\n${'- Une journÃ©e en fÃªte\n'.repeat(n)}`
  const told = (text: string) => lint(text).filter(({ruleId}) => ruleId === 'encoding-mojibake')
  const found = told(lines(1202))
  expect(found.map(({fix}) => fix?.edits.length)).toEqual([...Array(1000).fill(2), 400, 4])
  expect(found[1000]).toMatchObject({
    line: 1003,
    endLine: 1003,
    data: {damaged: 'Ã©e en fÃª', repaired: 'ée en fê'},
    note: '199 more after it are not listed one by one: they are fixed with it',
  })
  expect(new TextDecoder().decode(fix(lines(1202)).bytes)).toBe(`# Noël\n\n${'- Une journée en fête\n'.repeat(1202)}`)
  // A group would run over the lines that somebody keeps.
  const kept = '<!-- prodev-report-disable-next-line encoding-mojibake -->\n- Une journÃ©e\n'
  expect(told(lines(1202) + kept)).toHaveLength(1202)
})
