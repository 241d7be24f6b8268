import {expect, test} from 'vitest'
import {mayBeDamaged} from '../../src/encoding/context/suspicion.ts'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {texts} from '../sweep/texts.ts'
import {damaged, harmless} from './damage.ts'
import {guessed} from './guessed.ts'

const headings = `# 🚀 Journey – what’s new

## 🌟 Best practices

### ⚡ **Caching** makes it fast

- 💡 Tips… and ideas

### ☁️ Cloud deployment
`
test.each(['windows-1253', 'windows-1257'])('signs of which %s has left what looks like a letter', page => {
  expect(guessed(headings, page, {fragile: 'drop'})).toBe(headings)
})

test('a file in which nothing but the signs of two headings is damaged', () => {
  const text = '# 🚀 What I learned\n\n## 🔑 Key concepts\n\nQueues, caches, and patience.\n'
  expect(guessed(text, 'windows-1257', {fragile: 'drop'})).toBe(text)
})

test.each(['windows-1253', 'windows-1255'])('marks behind what %s has for the first byte of a sign', page => {
  const signs = ['🚀', '📚', '⚡', '🏆', '🤝', '🎯', '🔧', '🌟']
  const items = signs.map(sign => `- ${sign} **Step** by step\n`).join('')
  const text = `# 📚 Books — and more\n\n${items}\nMuch was learned — by all.\n`
  expect(guessed(text, page, {fragile: '?'}).split('\n').slice(0, 2)).toEqual(text.split('\n').slice(0, 2))
})

test('what stands behind the mark of a byte that is lost is no sound sign', () => {
  const items = Array.from({length: 24}, (_, i) => `- ✅ step ${i} is done\n`).join('')
  const text = `# Plan\n\n${items}\nFrom → to.\n`
  expect(guessed(text, 'windows-1257', {fragile: '?'})).toBe(text)
})

const dashes: readonly (readonly [string, string, string])[] = [
  ['behind the terms of a list', '- **Redis** – a cache\n- **Celery** – tasks\n\nMonday – Friday, 2019–2024\n', ''],
  ['in sentences that go on', '# Work — and rest\n\nIt paid off — in the end, it—surely—did, in 2019–2024.\n', ''],
  ['between names, and behind numbers', 'The Frontend–Backend border — many to one, 1–many — is open.\n', ''],
  [
    'in German',
    'Der Dienst ist nicht schnell – aber die Pflege und der Betrieb sind mit den Skripten ein Kinderspiel.\n',
    '',
  ],
  ['behind a title', '# Harvest – A Seed Exchange\n\nNothing else is here.\n\n## Weeks – Part Two\n', ''],
  ['behind code', '- `lint` — says what is wrong\n- `fix` — Repairs it\n', ''],
  ['by an editor that sets apostrophes', '- **Redis** – it’s a cache\n\nA queue – in short.\n', ''],
  ['of the kind that others prove', '- **Redis** — a cache\n', '\nSo it — whoever asks — is.\n'],
]
test.each(dashes)('a dash of which an editor made a straight quote, %s', (_, text, whole) => {
  const hurt = damaged(text, {...harmless, quotes: 'straight', pages: ['windows-1252']})
  const kept = damaged(whole, {...harmless, pages: ['windows-1252']})
  const all = hurt + kept
  expect(applyEdits(all, edits(diagnose(all), true))).toBe(text + whole)
})

test('a long drawing that Windows-1251 read, with its curly quotes straightened', () => {
  const branches = '├── app\n│   ├── models.py\n│   └── views.py\n│\n'
  const text = `It’s mine… and it’s yours.\n\n\`\`\`\n${branches.repeat(4)}└── README.md\n\`\`\`\n`
  expect(guessed(text, 'windows-1251', {quotes: 'straight'})).toBe(text)
})

test('a page of which every low quote was straightened, so that no character is whole', () => {
  const text = '- **Redis** – a cache\n\nIt’s fast… → ✅\n\n├── app\n└── lib\n'
  expect(guessed(text, 'macintosh', {quotes: 'straight'})).toBe(text)
})

test('a dash and a hyphen of which bytes are lost were in no older page', () => {
  const text =
    '- **Redis** – a well‑known cache\n- **Celery** – a first‑class, far‑reaching, long‑lived and low‑cost queue\n'
  expect(guessed(text, 'windows-1252', {quotes: 'straight'})).toBe(text)
})

const byGbk = (text: string) => {
  const hurt = damagedText([[text, {...harmless, fragile: '?', pages: ['gbk']}]]).text
  return applyEdits(hurt, edits(diagnose(hurt), true))
}
const marked =
  '# Work – done\n\n• \tRedis → a cache — fast\n\n```text\n│   ├── app\n│   └── lib\n```\n\n## ✅ Best practices\n'
test('a last byte that GBK lost, by what stands around', () => {
  expect(byGbk(marked)).toBe(marked.replace('–', '—'))
})

test('a last byte that GBK lost without a mark', () => {
  const hurt = damagedText([[marked, {...harmless, fragile: 'drop', pages: ['gbk']}]]).text
  expect(hurt).toContain('鈹   鈹溾攢鈹€ app')
  expect(applyEdits(hurt, edits(diagnose(hurt), true))).toBe(marked.replace('–', '—'))
})

test.each([
  ['a box', '┌─────┐\n│ app │\n└─────┘\n   │\n   ▼\n┌─────┐\n│ db  │──► disk\n└─────┘\n\nIt’s “small” → ✅\n'],
  ['arrows in lines of their own', 'request\n   ↓\nqueue\n   ↓\nworker\n\nIt’s “small”\n'],
  [
    'pages and an end that breaks off',
    'Pages 3–5 and Frontend–Backend. It went… well. | so it ended… |\n\nIt’s “small”\n',
  ],
  ['dashes and nothing else', '# Weeks\n\nI wrote — a lot\n\nI learned — slowly\n'],
])('what GBK left: %s', (_, text) => {
  expect(byGbk(text)).toBe(text)
})

test('a blank that GBK lost together with the byte before it', () => {
  const text = '# Séjour à Paris\n\nRedis 鈫?a cache, 鈥淐elery鈥?, 涓€\n'
  expect(applyEdits(text, edits(diagnose(text), true))).toContain('Redis → a cache')
  const signs = '## 馃洜锔?Tools\n\n鈥淐elery鈥?, 涓€\n'
  expect(applyEdits(signs, edits(diagnose(signs), true))).toContain('## 🛠️ Tools')
  expect(applyEdits(signs, edits(diagnose(signs), false))).toContain('## 🛠')
})

test('who sits at a computer', () => {
  const text = '# 👨‍💻 Author — me\n\n🚀 Start → end\n'
  expect(byGbk(text)).toContain('👨‍💻')
})

test('damage with losses in plain text proves the same in code', () => {
  const text = '# Layout – plain\n\nOne – two – three.\n\n```text\na – b\n```\n'
  const hurt = damaged(text, {...harmless, quotes: 'straight', pages: ['windows-1252']})
  expect(diagnose(hurt).spots).toHaveLength(4)
})

test.each([
  [texts.de!, 'windows-1253', 'Für die Prüfung übte ich täglich'],
  [texts.vi!, 'windows-1253', 'Cấu hình → triển khai; đừng quên kiểm tra'],
  [texts.vi!, 'windows-1252', 'truy vấn tốt hơn và nhiều kiểm thử hơn'],
  [texts.lv!, 'windows-1252', 'Ko es iemācījos'],
])('letters by those beside them: %.12s through %s', (text, page, phrase) => {
  expect(text).toContain(phrase)
  expect(guessed(text, page, {fragile: 'drop'})).toContain(phrase)
})

test('a question mark in the place of the first byte goes, and one that ends a question stays', () => {
  const text = '# 🚀 What I learned – so far\n\n## 🧠 Ideas\n\nReally? 🔗 Links – here\n'
  const hurt = damaged(text, {...harmless, fragile: '?', pages: ['macintosh']})
  expect(hurt).toContain('?üöÄ')
  expect(guessed(text, 'macintosh', {fragile: '?'})).toBe(text)
})

test('strokes from above to below of which two quotes and a letter are left', () => {
  const text =
    '# Layout: é\n\nIt’s café 🚀 and ✅ done.\n\napp/\n│\n├── models.py\n│   ├── fields.py\n│   │   └── a.py\n'
  expect(guessed(text, 'windows-1252', {quotes: 'straight'})).toBe(text)
})

test('where nothing but a first byte is left, no picture is put into a word or a sentence', () => {
  const text = 'One – two and three – four é, it’s so → next, and we’re — well… café.\n'
  const made = guessed(text, 'iso-8859-1', {fragile: '\ufffd'})
  expect(made).toContain('it’s so')
  expect(made).toContain('we’re')
  expect(made).not.toMatch(/\p{Emoji_Presentation}|⚙|❣|⏏/u)
})

test.each(['windows-1253', 'windows-1255', 'windows-1257'])(
  'signs with marks for what %s has no bytes for, and nothing whole beside them',
  page => {
    const text = '# 🚀 Launch\n\n## 🔑 Key concepts\n\n- 🔐 Authentication\n- ✅ done\n'
    expect(guessed(text, page, {fragile: '?'}).split('\n').slice(0, 5)).toEqual(text.split('\n').slice(0, 5))
    expect(mayBeDamaged(damaged(text, {...harmless, fragile: '?', pages: [page]}))).toBe(true)
  },
)

test('what another page reads as a letter may be the rest of a sign', () => {
  const text = '# 🚀 Launch – today\n\n### 👥 Collaboration\n\n- 🔑 Key “ideas”\n'
  expect(guessed(text, 'windows-1253', {fragile: 'drop'})).toBe(text)
})

test('who sets selectors behind signs sets one behind each that needs it', () => {
  const text = '# ⚙️ Settings – mine\n\n## ⚡ Challenges faced\n\n- ⚠️ Risks\n- it’s “so”\n'
  expect(guessed(text, 'windows-1257', {fragile: 'drop'})).toContain('## ⚡ Challenges')
})

const shiftJis = new TextDecoder('shift_jis')
const byShown = (text: string) => shiftJis.decode(Buffer.from(text))
const byShiftJis = (text: string, guesses: boolean) => {
  const hurt = shiftJis.decode(Buffer.from(text))
  return applyEdits(hurt, edits(diagnose(hurt), guesses))
}
test('what Japanese Windows made of UTF-8', () => {
  const english = '# Café notes\n\nIt’s done, don’t worry. “Redis” → a cache.\n\n├── app\n└── lib\n'
  expect(byShiftJis(english, true)).toBe(english)
  expect(byShiftJis(english, false)).toContain('It’s done, don’t worry. “Redis')
  const japanese = '# 学んだこと\n\n今日は学びました。\n\n難しかったです。\n\n失敗から学ぶ。\n'
  expect(byShiftJis(japanese, true)).toBe(japanese)
})

test('what went through Chinese Windows in one half of a file, and through Japanese Windows in the other', () => {
  const greek = 'Έτοιμο, μέχρι να δω ότι η ώρα είναι τρεις. Μια άλλη λέξη, και των τριών.\n'
  const text = damagedText([[greek, {...harmless, pages: ['gbk'], fragile: 'drop'}]]).text + byShown(greek)
  const repaired = applyEdits(text, edits(diagnose(text), false))
  expect(repaired.slice(-byShown(greek).length)).toBe(byShown(greek))
})

test('a sign that nobody uses has lost a byte', () => {
  const text = 'It窶冱 done, don窶冲 worry 笞ｸ mind the time\n'
  expect(applyEdits(text, edits(diagnose(text), false))).toContain('don’t worry 笞ｸ')
})

test('katakana of half the width is no damage, nor is a slip amid sound text', () => {
  const slip = '先写测试。\n\n然后是别的事情，比如缓存。\n\n在 0 縺和 RE_ 之间。\n\n最后，部署到服务器。\n'
  expect(diagnose(slip).spots).toEqual([])
  expect(diagnose('ﾃｽﾄ ﾃﾞｰﾀﾍﾞｰｽ ｻｰﾊﾞｰ ﾂｰﾙ 繧り返し 縺れ').spots).toEqual([])
})

test('an emoji without its first byte, in a file of which another page read the first half', () => {
  const half = '# Mon bilan 🚀\n\nÀ l’école, j’ai appris – très vite – à coder. Ça marche, ığdır, çalışma, şöyle.\n'
  const rest = '## 💪 Challenges — and solved\n\n- 🎯 Goals… “met”\n- 🔥 It’s done\n'
  const hurt =
    damaged(half, {...harmless, pages: ['windows-1254']}) +
    damaged(rest, {...harmless, pages: ['cp857'], hyphen: 'drop'})
  expect(applyEdits(hurt, edits(diagnose(hurt), true))).toBe(half + rest)
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).not.toContain('Ƭ')
})

test('a word that every line of a list ends with counts once, however seldom its letters stand together', () => {
  const text = ['Linux', 'Kurulum', 'Docker', 'Git'].map(name => `- [${name} Notlarım](${name}.md)\n`).join('')
  const all = `${text}- Kullandığım\n`
  const hurt = damaged(all, {...harmless, pages: ['windows-1251']})
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(all)
})

test('a letter that lost its last byte to a straight quote, right before one that is whole', () => {
  const text = `# Notatki z kursu

Nauczyłem się, jak działają kolejki, pamięć podręczna i wdrożenia. Część błędów powtarza się co tydzień.
Pięć usług żyje własnym życiem, każda też ma swój dzień i późniejszą porę; testy są szybsze niż wczoraj.
Przełącznik wyłącza się sam: łączność bywa różna, a łódź też. Więcej o tym później, gdy będę już umieć.
`
  const hurt = damaged(text, {...harmless, pages: ['windows-1252'], quotes: 'straight'})
  expect(hurt).toContain("Å'Ä")
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toContain('ączność')
})
