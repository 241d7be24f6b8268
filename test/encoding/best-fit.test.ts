import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'

const repaired = (text: string, guesses = false) => applyEdits(text, edits(diagnose(text), guesses))

test.each([
  ['You canGÇÖt undo it.\n', 'You can’t undo it.\n'],
  ['Clone GåÆ build GåÆ run\n', 'Clone → build → run\n'],
  ['- G£à tests\n- G¥î docs\n', '- ✅ tests\n- ❌ docs\n'],
  ['## =ƒôÜ Books\n', '## 📚 Books\n'],
  ['n++# API GÇö notes\n', '\ufeff# API — notes\n'],
  ['GÜán+Å Never GÇ£forceGÇ¥\n', '⚠️ Never “force”\n'],
  [
    '```\nsrc GÇö all\nGöéGöÇGöÇ a.py\nGööGöÇGöÇ b.py\n```\n\nFiles GÇö as they are\n',
    '```\nsrc — all\n│── a.py\n└── b.py\n```\n\nFiles — as they are\n',
  ],
  ['One ΓÇö two GÇö three\r\n', 'One — two — three\r\n'],
  ['Call =ƒôP us GÇö now\n', 'Call 📞 us — now\n'],
])('what Windows-1252 took for the signs of a console is read as those: %j', (hurt, meant) => {
  expect(repaired(hurt)).toBe(meant)
})

test('a line or a corner may be one of several: the words beside it tell, for a guess', () => {
  const hurt = '# Day 3 GÇö ports\n\n- =ƒÉ¦ Docker\n- =ƒº¬ Testing\n'
  expect(repaired(hurt)).toBe('# Day 3 — ports\n\n- =ƒÉ¦ Docker\n- =ƒº¬ Testing\n')
  expect(repaired(hurt, true)).toBe('# Day 3 — ports\n\n- 🐳 Docker\n- 🧪 Testing\n')
  expect(repaired('### =ƒÆ+ Laptops\n')).toBe('### =ƒÆ+ Laptops\n')
})

test.each(["GÅ¼ira ta' Bouvet\n", 'GÄ«ta un GÄ¼ebs\n'])(
  'a letter behind a G that Windows-1252 showed is no sign: %j',
  text => {
    expect(repaired(text, true)).not.toMatch(/[⎪⏬⎬]/)
  },
)

test.each([
  'Göö, sagte sie, und Güü.\n',
  'GÇÖ SÖZÜ\n',
  'GENGÇÖR\n',
  'A function y=ƒ(x), and Gêé\n',
  'The price is G£5 or GP£5\n',
])('a G with letters behind it proves nothing: %j', text => {
  expect(repaired(text, true)).toBe(text)
})
