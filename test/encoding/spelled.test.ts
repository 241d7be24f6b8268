import {describe, expect, test} from 'vitest'
import {makeLetterRuns} from '../../src/encoding/characters/letter-runs.ts'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {type Damage, damaged, harmless} from './damage.ts'

const texts = {
  Russian: `Сегодня мы изучили новую систему сборки. Она объясняет, что все файлы проекта лежат в одной папке.
После этого студенты написали тесты и проверили свои решения. Я остался доволен: это полезный опыт.
Следующая задача — настроить сервер с базой данных. Данные хранятся в таблицах, а не в файлах.
Если появляется ошибка, её нужно исправить сразу, пока не поздно.
`,
  Ukrainian: `Сьогодні ми вивчали нову систему збирання. Вона пояснює, що всі файли проєкту лежать в одній теці.
Після цього студенти написали тести і перевірили свої рішення. Це корисний досвід для всіх.
`,
  Greek: `Σήμερα μάθαμε ένα νέο σύστημα. Το πρόγραμμα διαβάζει τα αρχεία και γράφει τα αποτελέσματα.
Ύστερα γράψαμε δοκιμές για κάθε συνάρτηση και τρέξαμε τον κώδικα στον υπολογιστή.
`,
}
const losses: Partial<Damage>[] = [{fragile: 'drop'}, {fragile: '?'}, {fragile: '\ufffd'}]
const hurtBy = (text: string, how: Partial<Damage>) => damaged(text, {...harmless, ...how, pages: ['windows-1252']})
const repaired = (hurt: string, guesses: boolean) => applyEdits(hurt, edits(diagnose(hurt), guesses))

describe.each(Object.entries(texts))('%s of which Windows-1252 kept half a letter here and there', (_, text) => {
  test.each(losses)('%o: most lines come back as guesses', how => {
    const lines = repaired(hurtBy(text, how), true).split('\n')
    const right = text.split('\n').filter((line, i) => line !== '' && lines[i] === line)
    expect(right.length / (text.split('\n').length - 1)).toBeGreaterThanOrEqual(0.5)
  })

  test.each(losses)('%o: no letter that may be another one is certain', how => {
    for (const {start, end, text: made, certainty} of diagnose(hurtBy(text, how)).spots)
      if (certainty === 'certain') expect(end - start).toBe(Buffer.byteLength(made))
  })
})

test.each([
  ['each with another letter beside it that is torn', 'является'],
  ['a whole letter before a torn one', 'псевдоним'],
  ['a torn one between whole ones', 'система'],
  ['capitals', 'ЗАДАЧА'],
])('%s: %s', (_, word) => {
  const hurt = hurtBy(`${texts.Russian}${word}\n`, {fragile: 'drop'})
  expect(repaired(hurt, true).trimEnd().split('\n').at(-1)).toBe(word)
})

test('words that stand alone are one letter: с, и, я', () => {
  const hurt = hurtBy(`${texts.Russian}сервер с базой и таблицей\n`, {fragile: 'drop'})
  expect(repaired(hurt, true)).toContain('сервер с базой и таблицей')
})

test('a candidate stays one, whichever is put first', () => {
  const hurt = hurtBy(texts.Russian, {fragile: 'drop'})
  const spot = diagnose(hurt).spots.find(({start, end}) => hurt.slice(start, end) === 'Ñ')!
  expect([...spot.candidates].sort().join('')).toContain('сэя')
})

test('э is none of a language without ы', () => {
  const hurt = (text: string) => hurtBy(text, {fragile: 'drop'})
  const line = 'Той обясни как работи тази нова програма. Помагаме на другите да открият грешки и уязвимости в кода.\n'
  expect(repaired(hurt(line.repeat(4)), true)).toMatch(/обясни .*уязвимости/)
  const russian = `${texts.Russian}Объём экрана и эти экзамены.\n`.repeat(2)
  expect(repaired(hurt(russian), true)).toContain('Объём экрана')
})

describe('by Windows-1251, which has no byte 98, what is left of И, and of ј, is another letter', () => {
  const hurt = (text: string) => damaged(text, {...harmless, fragile: 'drop', pages: ['windows-1251']})
  const russian = `Итак, изменения готовы. И проверки тоже. Всё работает, и интерфейс, и Игорь доволен.\n${texts.Russian}`
  test.each([
    ['Russian', russian],
    ['Serbian', 'Постоји и верзија ове игре, која је боља. Ја је волим, и моји другови је воле.\n'.repeat(3)],
  ])('%s comes back as a guess', (_, text) => {
    expect(repaired(hurt(text), true)).toBe(text)
    expect(repaired(hurt(text), false)).not.toBe(text)
  })

  test('but beside words that somebody wrote, a letter alone is one of theirs', () => {
    const written = 'С другом мы писали код, и Рита помогла.\n'
    expect(repaired(hurt(russian) + written, true)).toContain(written)
  })

  test('nor is the capital of a word that somebody wrote, or a sign amid its letters', () => {
    const written = '- Обеспечение гигиены\n- Учёт\n- Тип очистки\n- управља, управљати\n'
    const all: Partial<Damage> = {fragile: 'drop', hyphen: 'drop', blank: 'drop'}
    const hurt = damaged(russian.repeat(3), {...harmless, ...all, pages: ['windows-1251']})
    expect(repaired(written + hurt, true).slice(0, written.length)).toBe(written)
  })
})

test('what no word can be is left alone: a million first bytes take no time', () => {
  const hurt = `${hurtBy(texts.Russian, {fragile: 'drop'})}${'Ñ'.repeat(20_000)}\n`
  expect(repaired(hurt, false).endsWith(`${'Ñ'.repeat(20_000)}\n`)).toBe(true)
})

test('a straightened tree is known by two of its strokes', () => {
  const tree = 'The folders → files:\n\n├── src/\n│   ├── app.ts\n│   └── data.ts\n└── test/\n'
  const hurt = hurtBy(tree, {quotes: 'straight'})
  expect(repaired(hurt, true)).toBe(tree)
  expect(repaired(hurt, false)).not.toContain('├')
})

describe('runs of letters', () => {
  const runs = makeLetterRuns()
  test.each([
    ['ени', 'я', 'с'],
    [' эт', 'о', 'ъ'],
    ['тьс', 'я', 'э'],
    ['ής', ' ', 'α'],
    ['ού', ' ', 'ξ'],
  ])('behind %j %j is likelier than %j', (before, likely, other) =>
    expect(runs.logOf(before, likely)).toBeGreaterThan(runs.logOf(before, other)),
  )
  test('no more than three letters before count', () => expect(runs.logOf('абвгени', 'я')).toBe(runs.logOf('ени', 'я')))
  test('what no language in the table has is unlikely', () => expect(runs.logOf('', 'Ж')).toBeLessThan(-12))
})
