import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damaged, harmless} from './damage.ts'

const armenian = 'Մենք կը գրենք ծրագիր և կը սովորենք ամեն օր։ Վաղը կը փորձենք նորից։\n'
const hurtBy = (page: string, text: string) => damaged(text, {...harmless, pages: [page]})
const repaired = (text: string, guesses = false) => applyEdits(text, edits(diagnose(text), guesses))

test.each([
  ['a word that Cyrillic could be', 'windows-1251', armenian],
  [
    'an ending behind a name in Latin letters',
    'cp437',
    'GitHub-ის გამოყენება და Python-ის სწავლა საინტერესო იყო. ჩვენ ყოველ დღე ვწერდით კოდს და ვამოწმებდით ტესტებს.\n',
  ],
  [
    'a digit, and letters that Cyrillic could be',
    'windows-1251',
    'هەفتەی ١ ـی پڕۆژەکە تەواو بوو، و ئێمە هەموو ڕۆژێک شتێکی نوێ فێر بووین.\n',
  ],
  [
    'a capital of which one byte is a blank',
    'windows-1252',
    'Ġew bosta studenti l-Ġimgħa. Għażilna proġett żgħir u tgħallimna ħafna. Ġibna d-data mill-ħażna, u ċċekkjajna kull ħaġa.\n',
  ],
])('%s is what all else came back as', (_, page, text) => {
  const hurt = hurtBy(page, text)
  // Georgian through DOS is a guess throughout: two pages read it.
  expect(repaired(hurt, page === 'cp437')).toBe(text)
})

test('beside letters that somebody wrote it may be theirs', () => {
  const written = 'Буквы ХЇХЁ стоят здесь.\n'
  expect(repaired(`${hurtBy('windows-1251', armenian)}\n${written}`)).toContain('Буквы ХЇХЁ')
})
