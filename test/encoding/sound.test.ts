import {expect, test} from 'vitest'
import {diagnose} from '../../src/encoding/diagnose.ts'
import {sentences} from '../sweep/sentences.ts'
import {texts} from '../sweep/texts.ts'
import {reports} from './reports.ts'

test.each(reports.map(report => [report.slice(2, 30).split('\n')[0], report]))('%s: nothing to say', (_, report) => {
  expect(diagnose(report!).spots).toEqual([])
})

test.each([...Object.entries(texts), ...Object.entries(sentences)])(
  '%s, as it is written: nothing to say',
  (_, text) => {
    expect(diagnose(text).spots).toEqual([])
  },
)

/** Each of these has fooled some repairer, or could. */
const sound: Record<string, string> = {
  'quotes with no-break spaces': 'Il dit : «\u00a0déjà\u00a0» et s’en va…',
  'capitals with closing signs': 'VOCÊ… SÓ… NESTLÉ® SELKÄ\u00a0EDELLÄ AHÅ™, É¡ Ê”',
  'quoted letters': 'Das ›Å‹, ein »Ä« und die ‚É‘, sie schreiben ‹Č›, ”Δ“ und «Г».',
  'German and Serbian quotes': '„Г“ и „Д“, „so“ und „Größe“, «САРА И»',
  'a Turkish word that could be an emoji in Mac Roman': 'İlk üçü zaman, şöyle güzel çağrı',
  'a French table': '| é | à | œuvre | « Ça » | 10 € | n° 5 |',
  Vietnamese: 'Tại sao giá hạt sầu riêng lại lên giá? Đường, người, nước, được',
  Greek: 'Η Ελληνική γλώσσα· «ΛΟΓΟΣ» ΐ ΰ Ά',
  Thai: 'ภาษาไทยเป็นภาษาที่มีระดับเสียง',
  Arabic: 'هذه لغة عربية، وفيها كثير من الكلمات؛ والفارسية: می‌خواهم، گچ پژ',
  Hebrew: 'שָׁלוֹם עולם, זו שפה יפה',
  Japanese: '日本語の文章です。カタカナも、漢字も。',
  Korean: '한국어 문장입니다. 그리고 또 하나.',
  'Traditional Chinese': '這是一個繁體中文的句子，鏈接與數據庫設計。',
  'Chinese that is UTF-8 in GBK': '新成員 始終 追加到 檔案的 末尾處. 有 鏈接',
  'Serbian in camel case': 'Поздрав од корисника ДобарЂаво',
  Ukrainian: 'Рівень «мініпанелі» — ВІКІ, Ґудзик, їжак',
  'Russian words that are UTF-8 in cp866': 'подошедший, перехвачены, произошедшие',
  'small drawings': '┬┐ ├┤ ╬╣ ╔╗ ╚╝ ├─ ┬─ ┼─ ╬═ ┬┴┬┴┤ a ├┼┤ b, ║╬║ │┬│',
  'classes and units beside dashes and signs':
    'классы 5Г—7Г, 220 В±10 %, Β°, Τάξη 2Γ·3Γ, 1Ä—2Ä, 5Å—7Å, 10 Å², المادة 3أ— النص',
  'ideographs beside numbers and letters': '卤 3 小时，漏 2 个，A鲁 班，拢 5 人，搂 3 下。',
  'an ideograph in English': 'Take bus 3路 to 掳, meet Peter鲁 there, and Li虏, 5楼 or 陆.',
  'a logo': '# Logo\n\n   ▐▒  ╬▒   ╟▓╘  ▓█\n   ╬▒  ▄▒ ╒  ╪▓═  ▌▓▄\n   ▒╫  ▒╪   ▓█   ▓▓─\n',
  drawings: '╔══╦══╗\n║░▒▓█║\n╠══╬══╣ ─┐ ┌┬┐ ╘═╛',
  mathematics: '(-1/2)! = √π, ∑ ≈ ½, 10 µm ± 2 %, x² + y³ ≤ 4',
  'a negation of π': 'We write ¬π for it.',
  'negations in formulas': 'P ⇒ π ∨ ¬π, (¬π), ¬Ω ∧ ¬p, ¬∞ ∈ A, ¬∂',
  'how a JPEG begins': 'The file begins with ÿØÿàJFIF, or with `ÿØÿÛ`:\n\n```\nÿØÿà\n```\n',
  'faces and marks': '( o¬ô ) Ō¬o ¯\\_(ツ)_/¯ ™ ® © § ¶ † ‡',
  emoji: '👩‍💻 ❤️ 🏴‍☠️ 1️⃣ 🇰🇪 👍🏽 ⚙️ ☁️',
  'Ewe, with its hooked letter': 'Eƒe aƒe kple woƒe ƒome le teƒea. Nuƒe ƒãa, tsoƒe ƒãa; míaƒe ƒuƒu ƒe ŋkɔ.',
  'Persian that ends words in a joiner': '- متوسط\u200c\n- پرش متوسط\u200c ها\n- خط\u200c\n- شعاع\u200c ها\n',
  'Persian that ends a quote behind letters which are bytes of Hangul': 'این دو «همسایه هستند»',
  'an ellipsis that nothing parts': 'Sí…ótimo, mais…ôte-le, così…ìn fondo, CAFÉ—bar, «CAFÉ“, ‹ANDRÉ›, ÉTÉ”',
  'words that begin and end in one letter':
    'Cartea câ s-hibâ cântatâ ândreptu tutâlor, fârâ dânâseari pân mâni.\n'.repeat(9),
  'text about damage': 'UTF-8 read as Windows-1252 makes Ã© of é and â€™ of ’: that is mojibake.',
  'damage shown beside the sound form': 'They wrote cafÃ© instead of café.',
  'damage shown in code': 'Search for `Ã©`:\n\n```\nâ€œquotedâ€\n```\n',
}

test.each(Object.entries(sound))('%s', (_, text) => {
  expect(diagnose(text).spots.filter(({certainty}) => certainty !== 'open')).toEqual([])
})

test('a ½ or ¹ that can be nothing else is damage, in a text with formulas, too', () => {
  const shown = (text: string) => diagnose(text).spots.map(({text}) => text)
  expect(shown('word¬π, then 2¬Ω')).toEqual(['¹', '½'])
  expect(shown('¬π See the paper, (¬Ω cup)')).toEqual(['¹', '½'])
  expect(shown('Not p: ¬p. But it is 25 ¬∞C, and m¬≤')).toEqual(['°', '²'])
})

test('a letter that stands twice in every other word has lost nothing beside one that is damaged', () => {
  const text = `Wat geÃ¯ntroduceerd is, is geÃ¯mporteerd.\n${'Er is één object in één map, niet meer dan één.\n'.repeat(3)}`
  expect(diagnose(text).spots.map(({text}) => text)).toEqual(['ï', 'ï'])
})

test('what looks like damage by accident, a dozen times in a book, proves nothing', () => {
  const book = 'ساعدنا المعلم كثيرا في فهم الدروس الجديدة ثم كتبنا الاختبارات.\n'.repeat(300)
  const accidents = 'وحدات ج‌ت‌ك+ إلى\nه·ستربط·الجه\n'.repeat(12)
  expect(diagnose(`${book}${accidents}${'"إذا ضبط، فسيكون هذا\n'.repeat(3)}`).spots).toEqual([])
})

test('Russian words that Latin letters part have nothing of Braille', () => {
  for (const text of ['Он yтвеpждает, что файл pаботает.\n', 'Тваpь и твеpдый знак пpосмотpены\n'])
    expect(diagnose(text).spots).toEqual([])
})
