import {describe, expect, test} from 'vitest'
import {lint, setupWith} from '../support/engine.ts'

describe('a flood of places that lost a byte, all of them told for certain', () => {
  const line = 'Itâ€™s dÃ©jÃ  vu ðŸš€\n'
  const told = (text: string) =>
    lint(text, setupWith({preset: 'minimal'})).filter(
      ({ruleId, messageId}) => ruleId === 'encoding-lost-bytes' && messageId === 'unique',
    )

  test('the first thousand are told one by one, the others two hundred at a time', () => {
    const found = told(line.repeat(1300))
    expect(found.length).toBe(1002)
    expect(found.slice(-3).map(({fix}) => fix!.edits.length)).toEqual([1, 200, 100])
    expect(found.at(-1)!.note).toMatch(/^99 more/)
  })

  test('where somebody silences lines, each is for itself', () =>
    expect(told(`${line.repeat(1010)}<!-- prodev-report-disable-next-line -->\n`).length).toBe(1010))
})

describe('a flood of lines that only code shows', () => {
  const told = (lines: number) =>
    lint(`\`\`\`\n${'Itâ€™s Ã©\n'.repeat(lines)}\`\`\`\n`, setupWith({preset: 'minimal'})).filter(
      ({messageId}) => messageId === 'shown',
    )

  test('the first thousand are told one by one, the others two hundred at a time', () => {
    const found = told(1300)
    expect(found.length).toBe(1002)
    expect(found.at(-2)!.note).toMatch(/^199 more lines/)
    expect(found.at(-1)!.note).toMatch(/^99 more lines/)
    expect(found.every(({fix}) => fix === undefined)).toBe(true)
  })
})
