import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {type Damage, damaged, harmless} from './damage.ts'
import {guessed} from './guessed.ts'

const lossy: Omit<Damage, 'pages'> = {...harmless, fragile: 'drop', hyphen: 'drop', blank: 'drop'}
const proof = 'It’s a “good” day – and we’ll see… naïve 🎓 here. Don’t worry.'

/** What is repaired without being asked, of signs amid text of which enough came back. */
function repaired(signs: readonly string[], page: string): string[] {
  const text = [proof, ...signs.map(sign => `${sign} is how I feel`)].join('\n\n')
  const hurt = damaged(text, {...lossy, pages: [page]})
  const [, ...lines] = applyEdits(hurt, edits(diagnose(hurt), false)).split('\n\n')
  return lines.map(line => line.replace(' is how I feel', ''))
}

test.each([
  ['❤️', 'windows-1252'],
  ['⏱️', 'windows-1252'],
  ['⏸️', 'windows-1252'],
  ['❄️', 'windows-1252'],
  ['⏲️', 'windows-1257'],
])('%s comes back from %s, since nothing but an emoji stands before a selector', (sign, page) => {
  expect(repaired([sign], page)).toEqual([sign])
})

test.each([
  ['✏️', 'windows-1252', 'âœï¸'],
  ['☝️', 'windows-1252', 'â˜ï¸'],
  // ✉️ has lost the same.
  ['⁉️', 'windows-1253', 'β‰οΈ'],
  ['⏲', 'windows-1252', 'â²'],
])('%s does not come back from %s, since other emoji are left as %s, too', (sign, page, left) => {
  expect(repaired([sign], page)).toEqual([left])
})

test.each([
  ['Made with â¤ï¸ by us', 'Made with ❤️ by us'],
  ['Hecho con â¤ï¸ en español', 'Hecho con ❤️ en español'],
  ['# ðŸ› ï¸ Tools', '# 🛠️ Tools'],
  ['# âš ï¸ Careful', '# ⚠️ Careful'],
  ['# ðŸ‘¨â€ðŸ’» Author', '# 👨‍💻 Author'],
  ['# ðŸ¤·â€â™‚ï¸ Unsure', '# 🤷‍♂️ Unsure'],
  // To Latin-1, ☸️ would be the same.
  ['# â¸ï¸ Paused', '# â¸ï¸ Paused'],
  ['# ðŸ—ï¸ Built', '# ðŸ—ï¸ Built'],
  ['# ðŸŽ¨â€ðŸ’» Author', '# ðŸŽ¨â€💻 Author'],
])('of %s alone, without being asked, comes %s', (hurt, back) => {
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(back)
})

const signs = Array.from({length: 0x1f700 - 0x203c}, (_, i) => String.fromCodePoint(0x203c + i)).filter(
  char => /\p{Emoji}/u.test(char) && !/\p{Emoji_Presentation}|\p{Emoji_Component}/u.test(char),
)

test.each(['windows-1250', 'windows-1252', 'windows-1253', 'windows-1255', 'windows-1257', 'iso-8859-1'])(
  'no sign comes back from %s as another one',
  page => {
    expect(signs.length).toBeGreaterThan(200)
    const back = repaired(
      signs.map(sign => `${sign}\ufe0f`),
      page,
    )
    const others = signs.filter((sign, i) => /[^\0-\u203b]\ufe0f$/u.test(back[i]!) && !back[i]!.startsWith(sign))
    expect(others).toEqual([])
  },
)

test('a keycap behind a selector that lost its last byte', () => {
  const text = '# 📌 Steps\n\n### 1️⃣ First\n### 2️⃣ Second\n### 3️⃣ Third\n\n🎯 Goals\n'
  expect(guessed(text, 'windows-1253', {fragile: 'drop', quotes: 'straight'})).toContain('### 2️⃣ Second')
})

test('🐛 stands beside its words, and 🛠 anywhere', () => {
  const text = '# 🎯 It’s here\n\n## 🛠 Important parts\n\n## 🐛 Known bugs\n'
  expect(guessed(text, 'windows-1252', {fragile: 'drop', blank: 'drop'})).toBe(text)
})
