import iconv from 'iconv-lite'
import {describe, expect, test} from 'vitest'
import {codePages, type SingleByteId} from '../../src/encoding/code-pages.ts'
import {commonWords} from '../../src/encoding/data/common-words.ts'
import type {WritingId} from '../../src/encoding/data/older-pages.ts'
import {diagnose} from '../../src/encoding/diagnose.ts'
import {foreignWords, mayBeMisread} from '../../src/encoding/familiar.ts'
import {misread} from '../../src/encoding/misread.ts'
import {applyEdits} from '../../src/text/edit.ts'

/** A few lines of a report, and the pages that such a text was written in. */
const texts: readonly (readonly [language: string, pages: readonly (SingleByteId | WritingId)[], text: string])[] = [
  [
    'Russian',
    ['windows-1251', 'koi8-r', 'cp866'],
    'Сегодня мы писали тесты для сервера.\nЭто было трудно, но теперь я знаю, как они работают,\nи что делать, если запрос не проходит.',
  ],
  [
    'Ukrainian',
    ['windows-1251'],
    'Ми писали тести для сервера. Це було важко,\nале тепер я знаю, як вони працюють, що робити, якщо запит\nне вдалося виконати, і які значення може мати файл.',
  ],
  [
    'Polish',
    ['windows-1250', 'iso-8859-2'],
    'Nauczyliśmy się pisać testy. Było ciężko, ponieważ\nbłędy są długie, a każdy może być inny. Teraz już wiem,\nże należy najpierw czytać wyjście programu.',
  ],
  [
    'Czech',
    ['windows-1250', 'iso-8859-2'],
    'Naučili jsme se psát testy. Při práci jsme našli chybu,\nkterá může být příčinou všeho. Není to těžké,\nkdyž víš, že výstup čte další program.',
  ],
  [
    'Hungarian',
    ['windows-1250', 'iso-8859-2'],
    'Először teszteket írtunk, később felhőt és kiszolgálót is.\nA következő feladat nehezebb volt: működő felületet kellett\nkészíteni, amely előbb hibát jelez, és csak utána menti a bejövő űrlapot.\nKülönböző jegyzőkönyvekből, idővel, erősen.',
  ],
  [
    'Romanian',
    ['windows-1250', 'iso-8859-2'],
    'Am învăţat să scriem teste şi să rulăm serverul.\nDacă numărul este greşit, opţiunea arată o eroare\nşi fişierul nu se mai afişează după aceea.',
  ],
  [
    'Turkish',
    ['windows-1254'],
    'Bugün testleri yazdık ve sunucuyu çalıştırdık.\nBaşta zor değildi, fakat kullanıcı adı boş kaldığı için\nyalnızca hata çıktı; şimdi geçerli değeri gösterir.',
  ],
  [
    'Greek',
    ['windows-1253'],
    'Σήμερα γράψαμε δοκιμές για τον διακομιστή.\nΉταν δύσκολο, αλλά τώρα ξέρω πώς να τις τρέχω\nκαι τι να κάνω αν το αρχείο δεν είναι σωστό.',
  ],
  [
    'Bulgarian',
    ['windows-1251', 'cp866'],
    'Днес писахме тестове за сървъра. Беше трудно,\nно сега знам как работят и какво да правя,\nако файлът не може да се отвори.',
  ],
  ['Korean', ['euc-kr'], '오늘은 테스트에 대해 배웠습니다. 그리고 서버에서 실행했습니다.\n이것은 중요합니다.'],
  ['Chinese', ['gbk'], '今天我们学习了怎样写测试。\n这是一个很大的进步，我们可以在服务器上使用它。'],
  ['Taiwanese', ['big5'], '今天我們學習了怎樣寫測試。\n這是一個很大的進步，我們可以在伺服器上使用它。'],
  [
    'Japanese',
    ['shift_jis', 'euc-jp'],
    '今日はテストの書き方を学びました。\nサーバーから答えがないことがあるので、確認します。\n次はもっと書くと思います。',
  ],
  ['Thai', ['windows-874'], 'วันนี้เราได้เรียนการเขียนการทดสอบ\nและการใช้งานเซิร์ฟเวอร์ที่เป็นของทีม ซึ่งไม่ยาก'],
]

const shownBy = (id: SingleByteId) => codePages.find(page => page.id === id)!.shown
const wrongly = (text: string, written: string, read: SingleByteId) =>
  [...iconv.encode(text, written)].map(byte => shownBy(read)[byte]).join('')

const reads: readonly SingleByteId[] = ['windows-1252', 'iso-8859-1', 'windows-1251', 'macintosh', 'windows-1254']
const cases = texts.flatMap(([language, pages, text]) =>
  pages.flatMap(written =>
    reads
      .map(read => ({language, written, read, text, damaged: wrongly(text, written, read)}))
      // Where a page has nothing, nothing can be had back; and some pages are the same for some languages.
      .filter(({damaged, read}) => damaged !== text && !damaged.includes('\ufffd') && read !== written),
  ),
)

describe('a text in one page that was read by another', () => {
  test.each(cases)('$language, $written as $read', ({text, damaged}) => {
    const found = misread(damaged)
    expect(applyEdits(damaged, found?.edits ?? [])).toBe(text)
    expect(mayBeMisread(damaged)).toBe(true)
    expect(diagnose(damaged).spots).toEqual([])
  })

  test.each(texts)('%s as it is', (_, __, text) => expect(misread(text)).toBeUndefined())

  test('what was written later is left as it is', () => {
    const [, , text] = texts[0]!
    const damaged = wrongly(text, 'windows-1251', 'windows-1252')
    const later = '\n\n├── отчёт.md\n│\n└── ✅ готово, «да»\n'
    const found = misread(damaged + later)
    expect(applyEdits(damaged + later, found?.edits ?? [])).toBe(text + later)
  })

  test('a line whose words nothing can be made of keeps them, and the rest does not', () => {
    const [, , text] = texts.find(([language]) => language === 'Korean')!
    const damaged = wrongly(text, 'euc-kr', 'windows-1252')
    const found = misread(`${damaged}\n\n½\n`)
    expect(applyEdits(`${damaged}\n\n½\n`, found?.edits ?? [])).toBe(`${text}\n\n½\n`)
  })

  test('three words prove nothing', () => expect(diagnose('Ïðèâåò, ìèð! Êàê').misread).toBeUndefined())
})

describe('words', () => {
  test('each once, with the letters that stand around them', () => {
    expect(foreignWords("«für» O'Conór, für; naïve — 5×7 “quoted” …")).toEqual(['«für»', "O'Conór", 'für', 'naïve'])
  })

  test('a line of a megabyte is read once', () => {
    expect(foreignWords(`${'a'.repeat(1e6)}é ${'é'.repeat(1e6)}`).length).toBeLessThan(1000)
  })

  test.each(Object.entries(commonWords))('%s', (_, words) => {
    const list = words.split(' ')
    expect(new Set(list).size).toBe(list.length)
    expect(list.filter(word => !/[^\x00-\x7f]/.test(word) || word !== word.toLowerCase().normalize('NFC'))).toEqual([])
  })
})
