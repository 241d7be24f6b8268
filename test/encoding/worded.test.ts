import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import type {Damage} from './damage.ts'
import {damaged, harmless} from './damage.ts'
import {guessed} from './guessed.ts'

const vietnamese = `# Báo cáo tuần 3
Em đã cài đặt máy chủ và kết nối cơ sở dữ liệu. Đầu tiên phải tiến hành kiểm tra, sau đó thiết lập mạng và chạy
thử ứng dụng nhiều lần. Mỗi bước đều được ghi lại để người khác đọc hiểu; đội chúng em rất hài lòng với kết quả.
`
const polish = `# Sprawozdanie
Główny moduł działał źle, więc włączyłem dziennik i sprawdziłem każdą gałąź. Pełna ścieżka była błędna, a hasło miało
zły format. Później wdrożyłem poprawkę, ułożyłem testy i zmieniłem całą bazę; łatwo się tego uczyć.
`
const turkish = `# Günlük
Bugün değişkenleri öğrendim, yanlış yazdığım döngüyü düzelttim ve çalışan bir işlev yazdım. Aşağıdaki örnek doğru çıktı
veriyor. Şimdi diğer başlıkları okuyacağım; bağlantılar ve güvenlik üzerine çalışacağım.
`
const setup = `# Kurulum notları
Bu dağıtım hızlı çalışır ve ayarları kısa yoldan açılır. Komut satırından çalıştırılan araçlar ağ bağlantısını sınar; çıkış
kodları kayıtlıdır. Kullandığım eklentiler aşağıdadır: kısayollar, yazı tipleri, bağlantılar ve yanıtlar. Sayfayı kaydırmadan
çalıştığı için bakışta anlaşılır; kapatılınca kaldığı yerden başlatılır. Dağıtımın adı kısadır, kılavuzu açıktır.
`
const german =
  'Größe und Maß sind nötig. Änderungen prüfen wir täglich, für jede Übung gibt es Lösungen. Das Ärgernis: Müll.\n'

test.each<[string, string, string, Partial<Damage>]>([
  ['whose quotes were straightened', polish, 'windows-1252', {quotes: 'straight'}],
  ['whose quotes were straightened', german, 'windows-1252', {quotes: 'straight'}],
  [
    'whose quotes were straightened and controls dropped',
    polish,
    'windows-1252',
    {quotes: 'straight', fragile: 'drop'},
  ],
  ['of which the same letter is lost throughout', turkish, 'windows-1253', {fragile: 'drop'}],
  ['of which another page seems to have taken a part', setup, 'windows-1257', {fragile: 'drop'}],
  ['that look like three letters', vietnamese, 'windows-1250', {}],
])('words %s', (_, text, page, how) => {
  expect(guessed(text, page, how)).toBe(text)
})

test('words of which each letter but one is torn', () => {
  const made = guessed(vietnamese, 'windows-1252', {quotes: 'straight'})
  expect(made).toContain('Em đã cài đặt máy chủ')
  expect(made).toContain('đội chúng em')
  expect(made).toContain('sau đó thiết lập')
})

test('letters of a language that nothing of a text is in are not made of its letters', () => {
  const hurt = damaged(turkish, {...harmless, fragile: 'drop', pages: ['windows-1252']})
  for (const sound of [
    'Ærlig talt, å lære språk er gøy.\n',
    'Öğlen Äpfel, Ära, Ärzte.\n',
    "L'Ãge d'or, là-bas : « été ».\n",
  ])
    expect(applyEdits(hurt + sound, edits(diagnose(hurt + sound), true)).endsWith(sound)).toBe(true)
})

test('words of which a page with controls took all of them', () => {
  const made = guessed(polish, 'iso-8859-1', {fragile: 'drop'})
  expect(made).toContain('Główny moduł działał źle')
  expect(made).toContain('łatwo się tego uczyć')
})

test('a common word is none where it takes another loss than the text has', () => {
  const text = 'Và đây là ví dụ đầu tiên. Ví dụ: nhà và làng đều là từ hay gặp; hàng ngày em học và làm bài.\n'
  expect(guessed(text, 'windows-1252', {hyphen: 'drop'})).toContain('Ví dụ: nhà và làng')
})

test('letters that lost all but their first byte side by side, in a word that begins small', () => {
  const text = `${vietnamese}Khi form đăng ký lỗi, hãy đăng nhập. Đăng ký: lợi ích, mục đích.\n`
  const made = guessed(text, 'iso-8859-1', {fragile: 'drop', hyphen: 'drop'})
  expect(made).toContain('Khi form đăng ký lỗi, hãy đăng nhập. Đăng ký: lợi ích, mục đích.')
})

test.each(['windows-1251', 'windows-1252', 'iso-8859-1'])(
  'by %s a blank amid a syllable was its letter, and two are one too many',
  page => {
    const text = 'Hệ điều hành này được cài thành công và lưu ở ngoài. Khi làm vào tài liệu, là lúc bắt đầu.\n'
    expect(guessed(text, page, {blank: 'space'})).toBe(text)
    const short = 'Hệ điều hành được làm thành công.\n'
    expect(guessed(short, page, {blank: 'space'})).toBe(short)
    const dropped = 'Đó là người và đây là nhà của tôi, mà số năm đã được ghi là nghìn.\n'
    expect(guessed(dropped, page, {blank: 'drop'})).toBe(dropped)
  },
)

test.each([
  'Nackdelar: På gratisversionen finns två gränser, så vi rör inte produkten; måste godkännas, går igenom på måndag.\n',
  'A responsável está na página, já é possível ver a ação. Última área de estágio.\n',
  'A függvények a tanács tagjainak operátort ad, általános érték nélkül, és a program futása jó.\n',
])('letters that Windows-1257 has no sign for are not the capitals that a sister page lost: %s', text => {
  expect(guessed(text.repeat(2), 'windows-1257', {})).not.toMatch(/[ßÁÅ]/)
  expect(guessed(text.repeat(2), 'windows-1257', {fragile: '\ufffd'})).toMatch(/\p{Ll}[áå]/u)
})

test('where ß is what is missing, a page that lost its controls is', () => {
  const text = 'Die Straße ist groß. Für die Größe muß man weiße Grüße ausführen, müßig und süß.\n'
  expect(guessed(text, 'iso-8859-13', {fragile: '\ufffd'})).toBe(text)
})

test.each(['windows-1250', 'windows-1252', 'windows-1254'])(
  'in Vietnamese a blank before i, o and y was a byte, in a few words, too: %s',
  page => {
    const text = `${vietnamese}Bài viết này: cài đặt vào ngày 5.\n`
    expect(guessed(text, page, {blank: 'space'})).toBe(text)
  },
)

test('a blank is no byte of a capital at the end of a small word', () => {
  const text = `${vietnamese}Nhận xét về trải nghiệm; để duy trì, tiêu đề.\n`
  expect(guessed(text, 'windows-1250', {fragile: 'drop', hyphen: 'drop', blank: 'drop'})).toContain('xét về trải')
  expect(guessed(text, 'windows-1252', {fragile: 'drop'})).not.toContain('Ỡ')
})

test.each(['windows-1250', 'windows-1252'])(
  'but it is of one that begins a word, which is none by itself: %s',
  page => {
    const text =
      '# Štatistika\nŠtruktúra údajov a ďalšie príklady: žiadna úloha nie je ťažká, keď ju človek číta celú.\n'
    expect(guessed(text, page, {blank: 'space'})).toBe(text)
  },
)

test('where Å is a word, no letter of the next one is made of it', () => {
  const hurt = damaged('Læreren så på været; året går så fort, sa far på måndag.\n', {
    ...harmless,
    blank: 'space',
    pages: ['windows-1252'],
  })
  for (const sound of ['Å lære språk er gøy.\n', 'På Å ved Åmål.\n'])
    expect(applyEdits(hurt + sound, edits(diagnose(hurt + sound), true)).endsWith(sound)).toBe(true)
})

test('of two pages the one is guessed that makes letters of one language of a short text', () => {
  const text =
    '## Sumário\n1. [O que é React Router?](#o-que)\n3. [Configurando página de erro](#p)\n7. Rota dinâmica\n'
  expect(guessed(text, 'iso-8859-2', {})).toBe(text)
  const other = 'Lærerne så på været og året.\n'
  expect(guessed(other, 'windows-1250', {})).toBe(other)
})
