import iconv from 'iconv-lite'
import {expect, test} from 'vitest'
import type {DamagedText, Segment} from '../sweep/damaged-text.ts'
import {stableEdits} from '../sweep/stable.ts'
import {texts} from '../sweep/texts.ts'
import {judge} from '../sweep/verdict.ts'

/** What a text becomes by a page that we do not know: bytes that it has nothing for are shown as controls. */
function through(text: string, page: string): DamagedText {
  const show = (byte: number) => {
    const char = iconv.decode(Buffer.from([byte]), page)
    return char === '\ufffd' && byte < 0xa0 ? String.fromCharCode(byte) : char
  }
  const segments: Segment[] = []
  let out = ''
  for (const truth of text) {
    const shown = truth < '\x80' ? truth : Array.from(Buffer.from(truth), show).join('')
    segments.push({truth, shown, start: out.length, end: out.length + shown.length})
    out += shown
  }
  return {text: out, segments}
}

const hungarian = 'Előadás: először a gyűrű, aztán a tükör. Később jön a többi, erről még írok.\n'
const emoji = '## 📌 What\n\n## 🎨 Style\n\n### 👥 With\n\n### 📦 Box\n\n- 1️⃣ one\n- 2️⃣ two\n\n## 🔹 Small\n\n## ✨ End\n'

/**
 * Nobody knows all pages: what went through an unknown one is read by its sisters, and some of it wrongly. Whatever is
 * repaired without asking must be what stood there all the same.
 */
test.each([
  ['cp861', texts.de!],
  ['cp861', texts.sv!],
  ['cp860', hungarian],
  ['cp863', texts.ru!],
  ['cp855', texts.it!],
  ['cp869', '## ✅ Done\n\n- First – this\n- Then – that\n'],
  ['iso88594', texts.ru!],
  ['iso885910', texts.fr!],
  ['iso885910', texts.de!],
  ['iso885910', texts.ja!],
  ['iso885914', texts.fr!],
  ['iso885916', texts.es!],
  ['iso885916', texts.de!],
  ['iso885916', emoji],
  ['hproman8', 'shop/\n│\n├── one.py\n└── two.py\n'],
  ['hproman8', '## 🧠 Core\n\n## 🤝 Thanks\n'],
] as const)('%s: what is certain is right', (page, text) => {
  const hurt = through(text, page)
  expect(hurt.text).not.toBe(text)
  const {wrongs, spoiled} = judge(hurt, stableEdits(hurt.text, false).at(-1) ?? [])
  expect({wrongs, spoiled}).toEqual({wrongs: [], spoiled: 0})
})
