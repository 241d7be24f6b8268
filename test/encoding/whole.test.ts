import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damaged, harmless} from './damage.ts'

const russian = `В этом проекте я работал с командой и с наставником, а в конце — у себя дома, один.
Там, так и тем же путём: её код и мой код о том же самом, только к нему есть тесты.
Сначала я не понимал очереди, потом стало легче, и в отчёте об этом есть раздел.
`
const ukrainian = `Цього місяця я вивчав бази даних і мережі, а також те, як працює сервер у хмарі.
Було важко, але цікаво: він є, і вона є, і все це – один проєкт з тестами й документацією.
Наставник і команда допомогли мені зрозуміти черги, кеш і транзакції.
`
const greek = `Έμαθα Python και Django κι έγραψα δοκιμές για την εφαρμογή, είτε μόνος ή με την ομάδα.
Η βάση δεδομένων ή η κρυφή μνήμη: ο κώδικας οι ουρές κι ο διακομιστής, όλα μαζί.
Η πρόκληση ήταν ο χρόνος· η λύση ήταν ο προγραμματισμός κι οι συχνές δοκιμές.
`
const turkish = `Sıkıştırılmış dosyaları araştırdım, eşleştirdim ve birleştirdim; hepsi için testler yazdım.
Takım arkadaşlarımla çalışmak kolaylaştı, çünkü değişiklikleri küçük adımlarla paylaştık.
Öğrendiğim en önemli şey: önce ölç, sonra değiştir, ardından yeniden ölç.
`
const korean = `이 보고서는 지난 네 달 동안 배운 것을 정리한 것이다. 이 과정은 쉽지 않았다.
데이터베이스를 먼저 설계하고 때때로 다시 고쳤다. 더 나은 질의가 답이었다.
동료와 함께 문제를 풀고 시험을 썼다. 이 경험은 오래 남을 것이다.
`

const arabic = `كتبنا في هذا المشروع اختبارات للخادم، وكان ذلك صعبا في البداية.
تعلمت في أربعة أشهر كيف أعمل مع فريق، وفي النهاية نجحنا في كل شيء.
`
const hausa = `Wannan aikin ya ƙunshi ɗalibai da ma’aikata: mun ɗauki lokaci, muka ƙara gwaji.
Ɓangaren farko ya fi wahala, amma ƙungiyar ta yi ƙoƙari; ɗaya bayan ɗaya mun gyara kurakurai.
`
const akan = `Yɛasua sɛdeɛ yɛyɛ nsɔhwɛ, na ɛnyɛ den bio. Afei yɛnim deɛ ɛsɛ sɛ yɛyɛ bere biara.
Ɔkyerɛkyerɛfoɔ no kaa sɛ: monyɛ no nkakrankakra. Ɛyɛ adwuma pa.
`
const azerbaijani = `Bu layihədə mən komanda ilə işlədim və sınaqlar yazdım. Əvvəlcə növbələri başa düşmək çətin idi.
İndi isə sorğuların necə işlədiyini bilirəm, ən əsası isə ölçməyi öyrəndim.
`
const ewe = `Míesrɔ̃ alesi woawɔ dodokpɔ, eye meganye dɔ sesẽ o. Nufiala la gblɔ be: miwɔe ɖeɖe. Ɖeko wòsɔ.
Ŋdi sia mieɖo ŋku edzi be biabia ɖekaɖeka nyo wu, eye mɔɖeɖe li.
`

/** Every byte is there, so that nothing needs to be guessed: not the words of one letter, nor those that look like bytes. */
test.each([
  ['Russian', russian, 'windows-1251'],
  ['Russian', russian, 'windows-1252'],
  ['Russian', russian, 'cp866'],
  ['Russian', russian, 'koi8-r'],
  ['Ukrainian', ukrainian, 'windows-1251'],
  ['Greek', greek, 'windows-1253'],
  ['Greek', greek, 'windows-1252'],
  ['Turkish', turkish, 'windows-1252'],
  ['Turkish', turkish, 'windows-1254'],
  ['Korean', korean, 'windows-1251'],
  ['Arabic', arabic, 'windows-1256'],
  ['Hausa', hausa, 'windows-1252'],
  ['Hausa', hausa, 'macintosh'],
  ['Akan', akan, 'windows-1252'],
  ['Azerbaijani', azerbaijani, 'macintosh'],
  ['Azerbaijani', azerbaijani, 'windows-1254'],
  ['Ewe', ewe, 'windows-1252'],
])('%s comes back whole and without guesses', (_, text, page) => {
  const hurt = damaged(text, {...harmless, pages: [page]})
  expect(hurt).not.toBe(text)
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(text)
})

test.each([
  ['windows-1257', 'Šodien mēs rakstījām testus, un tas bija viegli. Šī ir mūsu šķirne, ļoti viltīga.\n', '\uf8fc'],
  ['windows-1257', 'Mes šiandien rašėme testus, ir tai buvo lengva: mūsų šaknys ir žmonės.\n', '\uf8fc'],
  ['windows-1253', 'Σήμερα μάθαμε πολλά. «Τι Ϊ», είπε, κι όλοι το γράψαμε. Ήταν η Ϊδη κι ο Ϊων.\n', '\uf8f9'],
] as const)('%s: what Windows shows where the page has nothing, %s', (page, text, shown) => {
  const hurt = damaged(text, {...harmless, pages: [page]}).replaceAll('\ufffd', shown)
  expect(hurt).toContain(shown)
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(text)
})

test('a blank for a byte leaves a control behind it that is none of Windows', () => {
  const truth = '정보를 정리하고 전문가와 정기적으로 제안을 나눈다. 문제를 정확히 보고 결정을 내린다.\n'
  const hurt = damaged(truth, {...harmless, pages: ['iso-8859-1'], blank: 'space'})
  expect(hurt).toContain('ì \u0095')
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).not.toMatch(/[•„œ]/)
})

// Beside what is damaged, somebody has written on: their words are what they look like.
test.each([
  ['Russian', russian, 'windows-1251', 'Ребята, ещё раз спасибо! Рёв моторов, Сёмга и РІШЕННЯ.\n'],
  ['Ukrainian', ukrainian, 'windows-1251', 'Рік за роком. Річ у тім, що РІЧКА поруч, С–300 і Рєпін.\n'],
  ['Serbian', russian, 'windows-1251', 'Сјајно је радити, Ријека и Сњежана, Рђа и Срђан.\n'],
  ['Greek', greek, 'windows-1253', 'ΤΟ ΈΡΓΟ ΉΤΑΝ ΚΑΛΌ ΚΑΊ ΟΊ ΆΛΛΟΙ. Ξέρω ότι ΌΧΙ.\n'],
])('%s behind it stays', (_, text, page, sound) => {
  const hurt = damaged(text, {...harmless, pages: [page]}) + sound
  expect(applyEdits(hurt, edits(diagnose(hurt), true))).toBe(text + sound)
})

test.each(['windows-1252', 'windows-1254', 'windows-1250', 'windows-1258', 'windows-1256'])(
  'marks of what is done, where nothing else in the text went through %s',
  page => {
    for (const text of ['- ✅ Done\n', '| Tests | ✔ |\n', 'All nine pass ✓\n']) {
      const hurt = damaged(text, {...harmless, pages: [page]})
      expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(text)
    }
  },
)

test('not π is no ¹, though a Mac read the formula', () => {
  const formulas = 'Let x ∈ D ∧ ¬π(x), or ∀ y: ¬π(y) ∨ ¬Ω.\n'
  for (const pages of [['macintosh'], ['macintosh', 'macintosh']] as const) {
    const found = diagnose(damaged(formulas, {...harmless, pages})).spots.map(({text}) => text)
    expect(found).toContain('π')
    expect(found).not.toContain('¹')
  }
})

test('no page is a rival that has a capital inside of words where the other has a small letter', () => {
  const polish =
    'Byliśmy, robiliśmy, pisaliśmy, zaczęliśmy i skończyliśmy. Zrobiłem też stronę, więc się cieszę.\nCałość działa, wszędzie są testy, a każdą z nich można powtórzyć.\n'
  const hurt = damaged(polish, {...harmless, pages: ['cp437']})
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(polish)
})
