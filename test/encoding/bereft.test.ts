import {describe, expect, test} from 'vitest'
import {mayBeDamaged} from '../../src/encoding/context/suspicion.ts'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {type Damage, damaged, harmless} from './damage.ts'

const pages = ['iso-8859-1', 'iso-8859-2', 'iso-8859-15']
const ways = ['drop', '?', '\ufffd', ' '] as const

const guessed = (text: string) => applyEdits(text, edits(diagnose(text), true))
const hurtBy = (text: string, page: string, fragile: Damage['fragile']) =>
  damaged(text, {...harmless, fragile, pages: [page]})

const letter = `# What I learned — week one

I don’t worry, it’s fine, and we’re done: the learners’ work was “quoted by everyone” and “shipped”.

- **Redis** — a cache that’s well‑known
- pages 3–5 and 2019–2024

He said “so it’s ‘good enough’ now” — and left. It is the Frontend–Backend border.

- Settings → Developer → Keys
`
const tree = '# Layout\n\n```\napp/\n├── models\n│   ├── user.py\n│   └── shop.py\n└── README.md\n```\n'

const box =
  '# Flow\n\n```\n┌──────────┬─────┐\n│ Client   │ Web │\n├──────────┼─────┤\n│ Server   │ API │\n└──────────┴─────┘\n```\n'

describe.each(pages)('%s, of which every control is gone', page => {
  test.each(ways)('words show what stood there: %j', fragile => {
    const hurt = hurtBy(letter, page, fragile)
    expect(mayBeDamaged(hurt)).toBe(true)
    expect(guessed(hurt)).toBe(letter)
    expect(edits(diagnose(hurt), false)).toEqual([])
  })

  test('what stands behind a name in a tree is no branch', () => {
    const text = '```\napp/\n├── models → tables\n├── it’s.md\n└── README.md\n```\n'
    expect(guessed(hurtBy(text, page, 'drop'))).toBe(text)
  })

  test.each(ways)('the branches of a tree: %j', fragile => {
    const hurt = hurtBy(tree, page, fragile)
    expect(mayBeDamaged(hurt)).toBe(true)
    expect(guessed(hurt)).toBe(tree)
  })

  test('the edges and sides of a box', () => {
    expect(guessed(hurtBy(box, page, 'drop'))).toBe(box)
  })
})

const told: readonly (readonly [name: string, text: string, repaired: string, open: string])[] = [
  ['one contraction is enough', 'I donât know.\n', 'I don’t know.\n', ''],
  ['in French, too', 'Je pense que câest fini.\n', 'Je pense que c’est fini.\n', ''],
  [
    'an emoji, and what begins an item',
    'Itâs on.\n\n## ð Overview\n\n- â done\n',
    'It’s on.\n\n## ð Overview\n\n- ✅ done\n',
    'ð',
  ],
  [
    'an emoji whose name stands beside it',
    'Itâs on.\n\n## ð Rocket launch and deployment\n',
    'It’s on.\n\n## 🚀 Rocket launch and deployment\n',
    '',
  ],
  [
    'a cell',
    'Itâs on.\n\n| a | b |\n| --- | --- |\n| x | â |\n',
    'It’s on.\n\n| a | b |\n| --- | --- |\n| x | â |\n',
    'â',
  ],
  ['a dash or an arrow', 'It wasnât the cache â the queue was.\n', 'It wasn’t the cache — the queue was.\n', ''],
  ['a plural within quotes', 'Itâs âthe learnersâ workâ here.\n', 'It’s “the learners’ work” here.\n', ''],
  ['a quote without its partner', 'Itâs âso and so.\n', 'It’s âso and so.\n', 'â'],
  ['a drawing of which nobody knows what it shows', 'Itâs this:\n\nââââââââ\n', 'It’s this:\n\nââââââââ\n', 'ââââââââ'],
  ['a sign that has one byte left', 'It wasnât easyâ¦ and â¢ was.\n', 'It wasn’t easy… and • was.\n', ''],
  [
    'German quotes, where whole letters prove the page',
    'Der Lehrer und die SchÃ¼ler: âsoâ ist es nicht.\n',
    'Der Lehrer und die SchÃ¼ler: „so“ ist es nicht.\n',
    '',
  ],
  ['one place that is no word', 'The RateâLimiting of it.\n', 'The RateâLimiting of it.\n', 'â'],
  ['of a language that nobody knows', 'MÃ¼Ã¶ âkuluâ sÃ¼tÃ¼.\n', 'MÃ¼Ã¶ âkuluâ sÃ¼tÃ¼.\n', 'â â'],
  [
    'what only hints at it',
    '# Nexus\n\nThe shop and the cart are done.\n\n- **Redis** â a cache\n',
    '# Nexus\n\nThe shop and the cart are done.\n\n- **Redis** â a cache\n',
    'â',
  ],
  [
    'what hints at it three times',
    '# Nexus\n\nThe shop and the cart are done.\n\n- **Redis** â a cache\n- **Celery** â tasks\n',
    '# Nexus\n\nThe shop and the cart are done.\n\n- **Redis** – a cache\n- **Celery** – tasks\n',
    '',
  ],
]
test.each(told)('%s', (_, text, repaired, open) => {
  const {spots} = diagnose(text)
  const whole = repaired.replace(/Ã(.)/g, (pair, tail) =>
    repaired.includes('Ã') ? Buffer.from(pair, 'latin1').toString() : tail,
  )
  expect(guessed(text)).toBe(whole)
  expect(
    spots
      .filter(({certainty}) => certainty === 'open')
      .map(({start, end}) => text.slice(start, end))
      .join(' '),
  ).toBe(open)
})

test('what stands behind ð is no letter of another page', () => {
  const hurt = 'PÃ¡gina en espaÃ±ol, tambiÃ©n lÃ­neas y mÃ¡s.\n\n## ð¬ Mensajes\n\n- ð¢ Comunicados â para todos\n'
  const {spots} = diagnose(hurt)
  const made = applyEdits(hurt, edits({channels: [], spots}, false))
  expect(made).toBe('Página en español, también líneas y más.\n\n## ð¬ Mensajes\n\n- ð¢ Comunicados â para todos\n')
})

test.each([
  'Pâte, âge, château, gâteaux, dégât, mât ; il fâcha l’âme : « âtre ».',
  'Hotărârea de mâine: câine, pâine, sânge, atât, urât, coborâ, hotărâ.',
  'Distância, âmbito, ângulo; importância, você, câmera.',
  'Tân â Gareth: mynd â’r ci â’i gath, â dau, mân â gwlân, ffrâm.',
  "Methu â darganfod y ffeil. Mae ffeil â'r enw hwnnw; methu â chysylltu â'r gweinydd.",
  'Al â dit che il om al â fat, e je e â cjapât il stât.',
  'Hâlâ rüzgâr var, kâğıt ve lâle; âşık, âlem, dükkân. Hâlâ?? Âlâ!',
  'Câu này rất lâu: đâu, sâu, tâm, cân, nhân dân, quân.',
  'Það er gott að læra íslensku, maður; við ð og þ.',
  'Đurđa i đak: riječ počinje slovom đ - a to je đ, pa opet đ.',
  'The hat of â is a circumflex.',
  'In the model, the estimator â is the mean, and that is all.',
  'Let â be the mean of the sample, and the â of that is an estimator â of the mean of â in the model.',
  'The Welsh word â means with, as in the phrase mynd â’r ci.',
  'The language was written down as “mâ” and “tâ” by the monks.',
  'UTF-8 in Latin-1 is mojibake: itâs and donât are what is left.',
])('sound: %s', text => {
  expect(diagnose(text).spots).toEqual([])
})

test('Ÿ is the end of 💾 where no other emoji has one', () => {
  const text = '## 🐍 Python\n\n## 🐳 Docker\n\n## 💾 Storage\n\n## 🌐 Web\n\nIt’s “done” and I don’t worry.\n'
  const hurt = hurtBy(text, 'iso-8859-15', 'drop')
  expect(hurt).toContain('ðŸ')
  expect(guessed(hurt)).toBe(text)
  expect(edits(diagnose(hurt), false)).toEqual([])
})

test.each([
  ['Finnish', 'KÃ¤vin lÃ¤pi kurssin. Ääni oli hyvä ja kÃ¤ytin sitä.\n\nÄäressä istui mies, ja Ääntä kuului.\n'],
  ['Dutch', 'Het werd geÃ¯ntroduceerd in maart.\n\nÉén van de teams is geÃ¯soleerd. Wij willen Één deel aanpassen.\n'],
])('a %s word that begins with the same letter twice is whole', (_, text) => {
  const twins = [...text.matchAll(/[ÄÉ][äé]/g)].flatMap(({index}) => [index, index + 1])
  const {spots} = diagnose(text)
  expect(spots.length).toBeGreaterThan(1)
  expect(spots.filter(({start, end}) => twins.some(at => start <= at && at < end))).toEqual([])
})
