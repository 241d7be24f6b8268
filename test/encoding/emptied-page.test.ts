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
Wyższy poziom używa też usług, które można łatwo zbudować. Każdy moduł jest gotowy, również większość działa; dobrze
działa też w przeglądarce. Sygnał jest również źródłem częstotliwości.

- działania i przykłady
- uzupełnienie
`
const lithuanian = `# Užrašai
Duomenų struktūra yra aprašyta trečiame skyriuje, o mūsų užduotys yra ketvirtame. Naudojame įvairias funkcijas, kurių
reikšmė paaiškinta; būtų galima pridėti ir kitų šaltinių. Programos kūrėjas turėtų žinoti, kaip ji veikia.
`
const cases = (['drop', '?', '\ufffd'] as const).flatMap(fragile =>
  ['iso-8859-1', 'iso-8859-2', 'iso-8859-15', 'iso-8859-7', 'iso-8859-13'].map(page => [page, fragile] as const),
)

test.each(cases)('words of a page that lost its controls: %s, %j', (page, fragile) => {
  const back = (text: string) => guessed(text, page, {fragile})
  expect(back(turkish)).toBe(turkish)
  expect(back(czech)).toBe(czech)
  expect(back(polish)).toBe(polish)
  expect(back(lithuanian)).toBe(lithuanian)
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
