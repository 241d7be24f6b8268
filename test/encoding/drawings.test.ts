import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damaged, harmless} from './damage.ts'
import {guessed} from './guessed.ts'

const tree = '# 🚀 Layout – as it is\n\n```text\napp/\n├── models.py\n│   ├── fields.py\n│   └── …\n└── views.py\n```\n'
test.each(['windows-1253', 'windows-1255', 'windows-1257'])('the branches of a tree that %s has no bytes for', page => {
  expect(guessed(tree, page, {fragile: 'drop'})).toBe(tree)
})

const stems =
  '```text\napp/\n│\n├── models/\n│   ├── user.py\n│   │   └── form.py\n│   └── team.py\n│\n└── views.py\n```\n'
test('the stems of a tree that the Thai page has no bytes for, nor for its branches', () => {
  const folders = '# Layout – in short\n\n```text\n├── 📁 app/\n│   ├── 📁 core/\n│   └── 📁 docs/\n└── 📁 bin/\n```\n'
  for (const text of [stems, folders]) expect(guessed(text, 'windows-874', {fragile: 'drop'})).toBe(text)
})

test('arrows and keycaps of which the Thai page left what looks like its letters', () => {
  const arrows = '- **Python** → the language\n- **Redis** → a cache\n- **Docker** → for all of it\n'
  const keycaps = ['1', '2', '3', '4', '5'].map(digit => `## ${digit}\ufe0f\u20e3 Step\n\n`).join('')
  const text = `# 🔧 Tools – and more\n\n${keycaps}${arrows}`
  for (const one of [arrows, text]) expect(guessed(one, 'windows-874', {fragile: 'drop'})).toBe(one)
})

test('what Thai grammars write is no arrow', () => {
  const text = 'Vowels: โ– โ’ โ… are written first.\n\nสระ โ– เขียนไว้หน้าพยัญชนะ เช่น โต๊ะ และ โรงเรียน\n'
  expect(diagnose(text).spots).toEqual([])
})

test('what a Mac’s Latin-2 shows behind a low quote that became a straight one', () => {
  const dashes = '- **Redis** — it’s a cache\n- **Celery** — it’s a queue, it’s said\n'
  for (const text of [stems, dashes]) expect(guessed(text, 'mac-latin2', {quotes: 'straight'})).toBe(text)
})

test('words in single quotes that begin with what that page has for a later byte', () => {
  for (const text of ["Un 'účet' a 'účtu' a 'účty'.\n", "No 'Ēģiptes' un 'Ēģiptē' nāk.\n"])
    expect(diagnose(text).spots).toEqual([])
})

test.each(['windows-1253', 'windows-1255', 'windows-1257'])(
  'a tree through %s, of which a plain stroke is part',
  page => {
    const text = '# 🚀 Layout – as it is\n\n```text\n├── data/\n|   ├── raw/\n|   └── clean/\n└── docs/\n```\n'
    expect(guessed(text, page, {fragile: 'drop'})).toBe(text)
  },
)

test.each(['windows-1253', 'windows-1255', 'windows-1257'])(
  'a tree through %s, by an editor that sets quotes',
  page => {
    const text = '# Layout — it’s flat\n\n```text\n├── models.py\n├── views.py\n└── urls.py\n```\n'
    expect(guessed(text, page, {fragile: 'drop', quotes: 'straight'})).toBe(text)
  },
)

test('what is whole in code, where the rest of the file has lost bytes', () => {
  const text = '# 🚀 The log → by kind\n\nFrom → to.\n\n```text\n• feat → new\n• fix → old\n```\n'
  expect(guessed(text, 'windows-1257', {fragile: 'drop', quotes: 'straight'})).toBe(text)
})

test('UTF-8 that has lost bytes is no older page', () => {
  const terms = ['Python', 'Django', 'Redis', 'Queues'].map(term => `- **${term}** – one of four\n`).join('')
  const signs = ['🚀', '🔑', '🧠', '🧩', '🤝', '💬', '🔗', '🌱', '🎯'].map(sign => `- ${sign} one of nine\n`).join('')
  const hurt = damaged(`# 🚀 Built\n\n${terms}\n${signs}\nMeasure – then change.\n`, {
    ...harmless,
    fragile: '?',
    quotes: 'straight',
    pages: ['windows-1253'],
  })
  expect(diagnose(hurt).misread).toBeUndefined()
  expect(diagnose(hurt).channels[0]?.pages).toEqual(['windows-1253'])
})

test('a tree in code that another page reads alike', () => {
  const branches = ['a', 'b', 'c', 'd'].map(name => `├── ${name}.py\n│   └── ${name}_test.py\n`).join('')
  const text = `# 🚀 Layout\n\n## 📁 Structure\n\n\`\`\`text\n${branches}\`\`\`\n`
  const hurt = damaged(text, {...harmless, pages: ['iso-8859-2']})
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(text)
})

test('a sign of which another page reads the first half, and has no character for the rest', () => {
  const text = '- ✅ Tokens that end\n- ✅ Mails that go out\n'
  const hurt = damaged(text, {...harmless, pages: ['cp437']})
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(text)
})

test.each(['windows-1252', 'windows-1251', 'iso-8859-1', 'macintosh', 'cp437', 'cp850', 'cp866', 'koi8-r'])(
  'a tree in code, and nothing else that is damaged by %s',
  page => {
    const layout = 'app/\n├── a.py\n│   └── b.py\n└── c.py\n'
    const hurt = (text: string) => damaged(text, {...harmless, pages: [page]})
    const repaired = (text: string) => applyEdits(text, edits(diagnose(text), false))
    const text = (words: string) => `# Layout\n\n${words}\n\n\`\`\`text\n${layout}\`\`\`\n`
    expect(repaired(hurt(text('As it is.')))).toBe(text('As it is.'))
    // But what shows what becomes of a tree, in words or beside a sound one, means it so.
    for (const words of ['What `chcp 1252` makes of it:', 'Garbled:', '```text\napp/\n├── a.py\n```\n\nbecame']) {
      const shown = text(words).replace(layout, hurt(layout))
      expect(repaired(shown)).toBe(shown)
    }
    // A line of it, or a word, may be an example.
    for (const few of ['├── a.py', '───── ─────', 'café']) {
      const shown = hurt(text('As it is.').replace(layout, `${few}\n`))
      expect(repaired(shown)).toBe(shown)
    }
  },
)

const folders = `# 📂 Layout – in short

- 📁 docs/ # Guides
- 📁 backend/ # Server
- 📝 Notes
- 📞 Support
- 🎓 Skills
`
test('a name with a slash behind it is that of a folder', () => {
  expect(guessed(folders, 'windows-1252', {fragile: 'drop'})).toBe(folders)
})

test('blanks that many pages show alike say nothing of controls that were lost', () => {
  const text = `# 🎬 Films\n\n## ✨ Welcome\n\n## 🚀 Start\n\nMade with ❤️ by us – all of us.\n\n| a | b |\n|---|---|\n${'| x\u00a0\u00a0\u00a0 | y |\n'.repeat(30)}`
  const hurt = damaged(text, {...harmless, pages: ['windows-1250']})
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(text)
})

test('what is left of a selector is no pair of Greek letters', () => {
  const steps = ['1', '2', '3', '4', '5', '6', '7', '8'].map(step => `### ${step}️⃣ Step\n`).join('')
  const text = `# 🚀 Plan\n\nIt’s ours.\n\n${steps}\n- ✅ **Done** in time\n- ✅ **Shown** to all\n`
  const hurt = damaged(text, {...harmless, fragile: 'drop', pages: ['windows-1253']})
  expect(applyEdits(hurt, edits(diagnose(hurt), true))).toContain('- ✅ **Done** in time\n- ✅ **Shown** to all\n')
})

const box = '# 🚀 A box – drawn\n\n┌────┬───┐\n│ ok │ … │\n├────┼───┤\n└────┴───┘\n'
test('the corners of a box', () => {
  expect(guessed(box, 'windows-1253', {fragile: 'drop'})).toBe(box)
})

test('strokes inside of a box, whose quotes an editor set anew', () => {
  const text =
    '# 🚀 Tables — in short\n\n```text\n┌────┬───────┐\n│ PK │ id    │\n│ FK │ user  │\n└────┴───────┘\n```\n\nIt’s café.\n'
  expect(guessed(text, 'windows-1252', {quotes: 'straight'})).toBe(text)
})

test('arrows: both ways between two words, down where nothing else is', () => {
  const text = '# 🚀 Flow — in short\n\nUsers ↔ Orders ↔ Items → all.\n\nRequest\n    ↓\nAnswer\n\nIt’s café.\n'
  expect(guessed(text, 'windows-1252', {quotes: 'straight'})).toBe(text)
})

test('a tree in a text of which nothing else is damaged', () => {
  const text = '# Layout\n\n```text\n├── models.py\n│   ├── views.py\n│   └── urls.py\n└── app.py\n```\n'
  expect(guessed(text, 'windows-1252', {quotes: 'straight'})).toBe(text)
})

test('the right edge of a box, far from what is in it', () => {
  const text = '# 🚀 Plan — it’s flat\n\n```text\n    ┌────────────┐\n  ▼   ▼          │\n    └────────────┘\n```\n'
  expect(guessed(text, 'windows-1252', {quotes: 'straight'})).toBe(text)
})

test.each(['windows-1252', 'windows-1251'])('arrows of which nothing else went through %s', page => {
  const text = '# Blocks\n\n- /26 → 62\n- /27 → 30\n- /28 → 14\n'
  expect(guessed(text, page, {quotes: 'straight'})).toBe(text)
})

test('arrows to the left behind the names of files', () => {
  const text = '# 🚀 Layout — it’s flat\n\n```text\n├── README.md ← this file\n├── notes/ ← what I wrote\n```\n'
  expect(guessed(text, 'windows-1252', {fragile: 'drop'})).toBe(text)
})

test('bullets and hyphens of which Mac Roman has a low quote, straightened, for the first byte', () => {
  const text = '# A log\n\n•\tfeat: → new\n•\tfix: → old, well‑known and first‑class\n•\tdocs: it’s said\n'
  expect(guessed(text, 'macintosh', {quotes: 'straight'})).toBe(text)
})

test('emoji before headings, of which half is a straight quote and nearly nothing is whole', () => {
  const text = '# 🚀 Plan — it’s flat\n\n## 💡 Important Concepts\n\n## 💡 Takeaways\n\n## 📌 Next Steps\n'
  expect(guessed(text, 'windows-1257', {quotes: 'straight', fragile: 'drop'})).toBe(text)
})

test.each(['windows-1253', 'windows-1255', 'windows-1257'])(
  'a tree of which %s has lost one byte in each branch',
  page => {
    const tree =
      '# Shop — it’s done\n\n```text\nshop/\n├── models.py\n│   └── tests.py\n└── views.py\n```\n\n- “Goals” → met\n'
    const hurt = damaged(tree, {...harmless, pages: [page], fragile: '?'})
    expect(hurt).toContain('?')
    expect(applyEdits(hurt, edits(diagnose(hurt), false))).toContain('── models.py\n│   └── tests.py\n└── views.py')
  },
)
