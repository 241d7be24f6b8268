import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {guessed} from './guessed.ts'

const repaired = (text: string, guesses: boolean) => applyEdits(text, edits(diagnose(text), guesses))

test.each([
  ['# ðŸ"„ Each page\n\n- ðŸ"š books, ðŸ"‚ folders\n', '# 📄 Each page\n\n- 📚 books, 📂 folders\n'],
  ['# ðŸ"„ Refresh\n\n- Itâ€™s ðŸ"¦ boxes\n', '# 🔄 Refresh\n\n- It’s 📦 boxes\n'],
])('where low quotes stay, only the others were made straight: %j', (hurt, meant) => {
  expect(repaired(hurt, true)).toBe(meant)
})

test('a stroke of which a quote was made straight casts no doubt on the corner before it', () => {
  expect(repaired('Itâ€™s ok âœ…\n\nâ•°â"€â"€â"€ Made\n', false)).toBe('It’s ok ✅\n\n╰â"€â"€â"€ Made\n')
})

test('dashes that all lost a byte to a straight quote cast no doubt on the few letters that came back', () => {
  const hurt = `# CafÃ©\n\n${'One point â€" and more of it\n'.repeat(30)}`
  expect(repaired(hurt, false)).toBe(hurt.replace('CafÃ©', 'Café'))
  expect(repaired(hurt, true)).toBe(hurt.replace('CafÃ©', 'Café').replaceAll('â€"', '—'))
})

test('what is bold ends behind the quote that closes', () => {
  const text =
    'It’s here — and there.\n\n**_“Good systems are invisible – until they fail.”_**\n\n**“So?”** and *“Yes!”*\n'
  expect(guessed(text, 'windows-1253', {fragile: 'drop'})).toBe(text)
})
