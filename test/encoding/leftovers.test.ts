import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {sentences} from '../sweep/sentences.ts'
import {stableEdits} from '../sweep/stable.ts'
import {texts} from '../sweep/texts.ts'
import {judge} from '../sweep/verdict.ts'
import {type Damage, damaged, harmless} from './damage.ts'

type Chunk = [text: string, pages: string, how: Partial<Damage>]

const wrongsOf = (chunks: readonly Chunk[]) => {
  const hurt = damagedText(chunks.map(([text, pages, how]) => [text, {...harmless, ...how, pages: pages.split('>')}]))
  return judge(hurt, stableEdits(hurt.text, false).at(-1) ?? []).wrongs
}
const lossy = {fragile: 'drop', hyphen: 'drop', blank: 'drop'} as const
const middle = (text: string) => Math.ceil(text.length / 2)
const secondHalf = (text: string) => text.slice(text.indexOf('\n', text.length / 2) + 1)
const firstHalf = (text: string) => text.slice(0, text.indexOf('\n', text.length / 2) + 1)

/** What each came back as before: the bytes that were left of something, read as if they were all. */
test.each<[becomes: string, ...Chunk[]]>([
  ['β…', ['## ✅ Keys\n', 'windows-1253>windows-1253', {fragile: 'drop'}]],
  ['둫', ['## 🛒 My shop\n\n- **Git** → so\n- **API** → far\n', 'iso-8859-13>iso-8859-13', {fragile: '\ufffd'}]],
  ['٤', ['It’s so, 1–4 — far\n\n```\nOne ────────┐\n```\n'.repeat(3), 'cp720', {fragile: 'drop', quotes: 'straight'}]],
  ['ÄŤ', ['## 📫 Contact\n', 'iso-8859-2>iso-8859-2', {fragile: 'drop', quotes: 'straight'}]],
  ['…√≥', [sentences.ha!, 'mac-latin2>mac-latin2', {quotes: 'straight'}]],
  ['ÁŴ', ['# 2023/10/17(火)\n', 'macintosh', {}], [texts.vi!.repeat(2), 'windows-1258', {}]],
  [
    'ǎ',
    ['# Öğrenme raporu\n\nBu projede çok şey öğrendim.\n', 'iso-8859-9', lossy],
    ['# Öğrenme raporu\n\nBu projede çok şey öğrendim. Çok güzel.\n', 'cp857', {}],
  ],
  [
    '宿',
    [firstHalf(texts.zhTw!), 'windows-1257', {fragile: 'drop'}],
    [secondHalf(texts.zhTw!), 'iso-8859-1', {fragile: 'drop'}],
  ],
  ['þ', [firstHalf(texts.et!), 'iso-8859-2', {}], [secondHalf(texts.et!), 'windows-1250', {}]],
  [
    'Хна',
    [texts.ru!.slice(0, middle(texts.ru!)), 'iso-8859-2', {fragile: 'drop'}],
    [texts.ru!.slice(middle(texts.ru!)), 'windows-1250', {}],
  ],
  [
    'ī',
    [texts.hr!.slice(0, middle(texts.hr!)), 'windows-1250', {}],
    [texts.hr!.slice(middle(texts.hr!)), 'iso-8859-2', {}],
  ],
  ['â', ['The stack—services, networks—is it.\n🐳 Run it\n', 'iso-8859-1>windows-1252', lossy]],
  ['Χ', [texts.he!, 'iso-8859-7>iso-8859-7', lossy]],
  ['☸', ['## ☁️ Cloud\n\n## 🚀 Launch\n\n## 📋 List\n', 'shift_jis', {fragile: 'drop'}]],
  ['ぼ', [`${sentences.ja!}\n使えない？\n${texts.ja!}`, 'shift_jis', {fragile: 'drop'}]],
])('%s is no more than what is left of something', (_, ...chunks) => {
  expect(wrongsOf(chunks)).toEqual([])
})

test('a letter right behind an emoji is the rest of it, also when another program took it apart', () => {
  const shown = `${'it’s – so\n'.repeat(6)}**STATUS**: 🟢 **READY**\n`.replace(/[^\x00-\x7f]/gu, char =>
    damaged(char, {...harmless, pages: ['windows-1253']}).normalize('NFD'),
  )
  expect(diagnose(shown).spots.at(-1)).toMatchObject({certainty: expect.stringMatching(/chosen|open/)})
})

test('a letter that is nearly all that came back is the first byte of signs', () => {
  const through = (text: string, fragile: Damage['fragile']) =>
    damaged(text, {...harmless, fragile, pages: ['iso-8859-13']})
  const shown = through(through('# Four kinds — mine\n\nlist → set\ngenerator — lazy – done\n', 'drop'), 'keep')
  expect(edits(diagnose(shown), false)).toEqual([])
})

test('letters of a sound word are no emoji that has lost its first byte', () => {
  const list = damaged('- ↓ one\n- ↓ two\n- ↓ three\n- ↓ four\n- ↓ so\n', {...harmless, pages: ['macintosh']})
  const words = 'En küçük ayırıcı deney\n\n# küçük ve güvenli örnek\n\nBunların üçü de.\n'
  expect(applyEdits(list + words, edits(diagnose(list + words), true))).toContain(words)
})

test('of an ü by Mac Roman º is left where somebody deleted its √, and no apostrophe', () => {
  const words = damaged('# Einführung\n\n- für über\n- Größe\n', {...harmless, pages: ['macintosh']})
  const text = `${words}[SQL](#einfºhrung-sql)\n`
  expect(diagnose(text).spots.at(-1)).toMatchObject({certainty: 'open'})
  const other = damaged('# Größe\n\n- ähnlich\n', {...harmless, pages: ['macintosh']})
  expect(diagnose(`${other}Hawaiºi\n`).spots.at(-1)).toMatchObject({text: 'ʼ', certainty: 'chosen'})
})

test('no repair makes a selector of variants that nobody types', () => {
  const text = '# Été\n\n### 4´©â Deploy\n\n├®t├® d├®j├á, c’est d├®cid├®\n'
  expect(applyEdits(text, edits(diagnose(text), false))).toContain('4´©â Deploy')
})

test('no consonant is a word: of • by Mac Roman Ä¢ is left where a program drops the quote before it', () => {
  const alone = 'Made by [a tool](README.md) Ä¢ Day 43, and so on Ä¶ until now\n'
  expect(edits(diagnose(alone), false)).toEqual([])
  const latvian = damaged('Ģ Ķ: tā ir ģitāra, un tas ir ķirsis.\n', {...harmless, pages: ['windows-1252']})
  expect(applyEdits(latvian, edits(diagnose(latvian), false))).toContain('Ģ Ķ: tā ir ģitāra')
  const alike = damaged('C’est à elle – là\n', {...harmless, pages: ['windows-1252']})
  expect(applyEdits(alike, edits(diagnose(alike), false))).toContain('à elle – là')
})

test('of ✔ on a console Γ£ is left where its end is gone, and no letter of Greek Windows', () => {
  const points = 'Γ£ö No frameworks\nΓ£ö Central state\nΓ£ö Async simulation\n'
  const text = `Frontend-Only System\n\nΓ£ No backend\n${points}\nThis project shows how engineers work.\n`
  const made = applyEdits(text, stableEdits(text, false).at(-1) ?? [])
  expect(made).toContain('Γ£ No backend\n✔ No frameworks\n✔ Central state')
})
