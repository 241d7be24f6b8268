import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damaged, harmless} from './damage.ts'
import {guessed} from './guessed.ts'

const czech = `# Poznámky
Už umím nastavit server, příkazy jsou stručné a každý má vlastní složku. Přidal jsem také testy, které běží každý den.
Můžeme přidat další části, například výpis chyb nebo zálohování dat. Žádná úloha nebyla příliš těžká.
Zítra přidám druhou část; hotovo bude 13. června.
`
const turkish = `# Günlük
Bugün değişkenleri öğrendim, yanlış yazdığım döngüyü düzelttim ve çalışan bir işlev yazdım. Aşağıdaki örnek doğru çıktı
veriyor, diğer başlıkları okuyacağım; bağlantılar ve güvenlik üzerine çalışacağım. Kullandığım araçlar hızlıdır.
`
const polish = `# Sprawozdanie
Wyższy poziom używa też usług, które można łatwo zbudować. Każdy moduł uruchomiłem, również większą aplikację; dobrze
działa też w przeglądarce.
`
const cases = (['drop', '?', '\ufffd'] as const).flatMap(fragile =>
  ['iso-8859-1', 'iso-8859-2', 'iso-8859-15'].map(page => [page, fragile] as const),
)

test.each(cases)('words of a page that lost its controls: %s, %j', (page, fragile) => {
  expect(guessed(turkish, page, {fragile})).toBe(turkish)
  const made = guessed(czech, page, {fragile}).split('\n')
  expect(made.filter((line, i) => line !== czech.split('\n')[i]).length).toBeLessThan(2)
  expect(made.at(-2)).toBe('Zítra přidám druhou část; hotovo bude 13. června.')
  expect(guessed(polish, page, {fragile})).toContain('poziom używa też usług, które można łatwo')
})

test('nothing is certain that was not, and no sign of Windows speaks for such a page', () => {
  const hurt = damaged(czech, {...harmless, fragile: 'drop', pages: ['iso-8859-2']})
  expect(edits(diagnose(hurt), false)).toEqual([])
  const other = damaged(`${polish}Zażółć gęślą jaźń – “tak”…\n`, {
    ...harmless,
    fragile: 'drop',
    pages: ['windows-1250'],
  })
  expect(applyEdits(other, edits(diagnose(other), true))).toContain('Wyższy poziom używa też usług')
})
