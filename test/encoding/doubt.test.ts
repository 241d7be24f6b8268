import {describe, expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {withoutHalves} from '../../src/encoding/doubt/emptied.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {sentences} from '../sweep/sentences.ts'
import {stableEdits} from '../sweep/stable.ts'
import {texts} from '../sweep/texts.ts'
import {judge} from '../sweep/verdict.ts'
import {type Damage, damaged, harmless} from './damage.ts'
import {reports} from './reports.ts'

type Case = [text: string, pages: string, how: Partial<Damage>, rest?: string]

const tree = 'backend/\n│\n├── shop/\n│   ├── settings.py\n│   └── urls.py\n│\n└── manage.py\n'

/** Each of these was repaired wrongly without guesses once, and found by `npm run sweep`. */
const cases: Case[] = [
  [sentences.it!, 'iso-8859-2>iso-8859-2', {fragile: 'drop', hyphen: 'drop'}],
  [sentences.ko!, 'iso-8859-1>iso-8859-1', {fragile: 'drop', hyphen: 'drop', blank: 'drop'}],
  [sentences.ha!, 'windows-1252>cp850', {fragile: 'drop', blank: 'space'}],
  [sentences.th!, 'windows-1252>windows-1250', {fragile: 'drop', blank: 'space'}],
  [sentences.be!, 'cp437>windows-1252', {quotes: 'straight'}],
  [sentences.vi!, 'iso-8859-1>windows-1252', {fragile: '\ufffd'}],
  [sentences.sl!, 'iso-8859-15>iso-8859-15', {fragile: '\ufffd'}],
  [sentences.ga!, 'iso-8859-2>iso-8859-2', {fragile: '?'}],
  [texts.et!, 'windows-1258>windows-1258', {quotes: 'straight'}],
  [texts.ru!, 'windows-1252>iso-8859-1', {}],
  [texts.fi!, 'macintosh>macintosh', {quotes: 'straight'}],
  [texts.az!, 'macintosh>macintosh', {fragile: 'drop', blank: 'space'}],
  [texts.ha!, 'iso-8859-2', {fragile: 'drop', blank: 'space'}],
  [texts.th!, 'windows-1256', {}, 'iso-8859-1'],
  [texts.de!, 'windows-1250', {fragile: 'drop', blank: 'space'}, 'iso-8859-2'],
  [texts.ko!, 'windows-1255', {fragile: 'drop', blank: 'space'}],
  [sentences.ha!, 'windows-1255>windows-1255', {fragile: '?'}],
  [sentences.th!, 'windows-1252>windows-1252', {blank: 'drop'}],
  [texts.ha!, 'macintosh>macintosh', {blank: 'drop'}],
  [texts.hu!, 'windows-1252>windows-1252>windows-1252', {hyphen: 'drop'}],
  [texts.et!, 'windows-1250', {fragile: 'drop'}, 'iso-8859-2'],
  [texts.hr!, 'iso-8859-2', {fragile: 'drop', hyphen: 'drop'}, 'windows-1252'],
  // Wrong in a later pass only: what had spoken for the doubt was repaired in the first.
  [texts.ka!, 'windows-1253', {fragile: 'drop'}],
  [texts.ko!, 'macintosh>macintosh', {blank: 'space'}],
  [sentences.uk!, 'macintosh>macintosh', {blank: 'space'}],
  [sentences.ar!, 'windows-1252>iso-8859-1', {fragile: 'drop', blank: 'space'}],
  [sentences.ha!, 'windows-1251>windows-1252', {}],
  [sentences.bn!, 'windows-1252>iso-8859-1', {fragile: 'drop'}],
  [sentences.bn!, 'windows-1252>iso-8859-1', {fragile: '\ufffd'}],
  [texts.hi!, 'windows-1252>iso-8859-1', {fragile: 'drop', quotes: 'straight'}],
  [sentences.pt!, 'windows-1252>windows-1250', {hyphen: 'drop'}],
  [sentences.ig!, 'iso-8859-2>iso-8859-2', {fragile: 'drop'}],
  [reports[6]!.slice(0, 20), 'windows-1252>iso-8859-1', {fragile: '?'}],
  [sentences.ha!, 'iso-8859-1>windows-1252', {fragile: 'drop', blank: 'space'}],
  [texts.sw!, 'windows-1252>macintosh', {quotes: 'straight'}],
  [texts.yo!.slice(0, 16), 'windows-1252>windows-1250', {fragile: 'drop'}],
  [sentences.th!, 'iso-8859-15>iso-8859-15', {blank: 'space'}],
  [tree, 'windows-1255>windows-1255', {fragile: '?'}],
  ['1. Go to Project → Settings → Domains\n- it’s “so”\n', 'windows-1251>windows-1252', {blank: 'space'}],
  ['# 🚀 Launch – “Go”\n\n# 🚀 Again…\n', 'windows-1253>windows-1253', {fragile: '?'}],
  ['A book (A Beautiful Mind 🌼)\n', 'windows-1253>windows-1253', {fragile: 'drop', blank: 'space'}],
  ['## 🛠 Key Technologies\n\n- “so”\n', 'windows-1255>windows-1255', {fragile: 'drop', quotes: 'straight'}],
  [texts.az!, 'windows-1252>windows-1252>windows-1252', {blank: 'space'}],
  [reports[0]!, 'cp850', {fragile: 'drop', hyphen: 'drop', blank: 'drop'}, 'iso-8859-1'],
]

test.each(cases)('%# %.12s through %s %j: nothing wrong without guesses', (text, pages, how, rest) => {
  const damage = {...harmless, ...how, pages: pages.split('>')}
  const middle = rest ? Math.ceil(text.length / 2) : text.length
  const hurt = damagedText([
    [text.slice(0, middle), damage],
    [text.slice(middle), rest ? {...harmless, fragile: 'drop', pages: [rest]} : undefined],
  ])
  const {wrongs, spoiled} = judge(hurt, stableEdits(hurt.text, false).at(-1) ?? [])
  expect({wrongs, spoiled}).toEqual({wrongs: [], spoiled: 0})
})

test.each<[string, Partial<Damage>]>([
  ['cp437>windows-1252', {blank: 'drop'}],
  ['windows-1252>cp437', {fragile: '\ufffd'}],
])('a line that went through %s is not half restored because many others were damaged once', (pages, how) => {
  const [first, ...rest] = texts.yo!.split(/(?<=\n)/)
  const hurt = damagedText([
    [first!, {...harmless, ...how, pages: pages.split('>')}],
    [rest.join(''), {...harmless, pages: ['windows-1251']}],
  ])
  expect(judge(hurt, stableEdits(hurt.text, false).at(-1) ?? []).wrongs).toEqual([])
})

test.each<[text: string, pages: string, how: Partial<Damage>, page: string, loss: Partial<Damage>]>([
  [texts.fr!, 'iso-8859-1>iso-8859-1', {fragile: 'drop'}, 'gbk', {blank: 'space'}],
  [texts.pt!, 'windows-1252>windows-1252', {fragile: '\ufffd'}, 'iso-8859-2', {fragile: '?'}],
  [texts.it!, 'iso-8859-1>iso-8859-1', {fragile: 'drop'}, 'windows-1250', {fragile: 'drop'}],
  [texts.is!, 'iso-8859-1>iso-8859-1', {fragile: 'drop'}, 'iso-8859-2', {quotes: 'straight'}],
  [texts.ru!, 'windows-1252>macintosh', {fragile: 'drop'}, 'macintosh', {fragile: 'drop'}],
  [texts.sr!, 'iso-8859-15>iso-8859-15', {fragile: 'drop'}, 'macintosh', {fragile: '?'}],
  [texts.el!, 'windows-1252>iso-8859-1', {fragile: 'drop', blank: 'space'}, 'windows-1252', {blank: 'drop'}],
  [reports[2]!, 'iso-8859-1>iso-8859-1', {fragile: 'drop'}, 'windows-1252', {fragile: '?'}],
])(
  '%.12s: a first line through %s %j says nothing for certain beside what went through %s',
  (text, pages, how, page, loss) => {
    const [first, ...rest] = text.split(/(?<=\n)/)
    const hurt = damagedText([
      [first!, {...harmless, ...how, pages: pages.split('>')}],
      [rest.join(''), {...harmless, ...loss, pages: [page]}],
    ])
    expect(judge(hurt, stableEdits(hurt.text, false).at(-1) ?? []).wrongs).toEqual([])
  },
)

test('two letters behind what DOS has for the second byte of an emoji are the rest of it', () => {
  const signs = '### ƒƒí Ratings\n\n- ƒƒí Caches\n'
  const others = damaged('Ēriks, Ēna un Ēvalds; vēl kāds vārds, šķērsām.\n', {...harmless, pages: ['macintosh']})
  expect(edits(diagnose(signs + others), false).filter(({start}) => start < signs.length)).toEqual([])
})

test('a control behind a letter that begins a Chinese character is the rest of it, where a mark follows', () => {
  const text = damaged('前面移除了，後面沒有。\n把檔案移除，就好。\n', {...harmless, pages: ['iso-8859-15']})
  const marked = text.replace(/[^\x00-\xff]/g, '?')
  expect(edits(diagnose(marked), false).some(({text}) => text === '™')).toBe(false)
})

test('a control behind é that ends no word is the rest of a Chinese character, of which a blank was dropped', () => {
  const text = damaged('| 項目 | 確認事項： |\n| --- | --- |\n', {...harmless, pages: ['iso-8859-9'], blank: 'drop'})
  expect(text).toContain('é\u0085')
  expect(edits(diagnose(text), false).some(({text}) => text.includes('…'))).toBe(false)
})

test('a lone first byte behind another one is no blank for certain', () => {
  const [first, second, ...rest] = texts.hu!.split(/(?<=\n)/)
  const hurt = damagedText([
    [first! + second!, {...harmless, fragile: 'drop', pages: ['windows-1252', 'iso-8859-1']}],
    [rest.join(''), {...harmless, pages: ['windows-1250']}],
  ])
  expect(judge(hurt, stableEdits(hurt.text, false).at(-1) ?? []).wrongs).toEqual([])
})

test('sound Chinese beside damaged stays as it is', () => {
  const sound = '内核 会 延迟 写 , 选项 决定 为 空。\n'
  const hurt = damagedText([
    [texts.zh!, {...harmless, pages: ['gbk']}],
    [sound, undefined],
  ])
  expect(judge(hurt, edits(diagnose(hurt.text), true)).spoiled).toBe(0)
})

test('code that went through a page twice, in a file that went through it once, is damage too', () => {
  const {spots} = diagnose('# üéØ Goals of the caf√©‚Äôs app: caf√© üèÜ\n\n`Ô£ø√º√¨√§ chart`\n')
  expect(spots.find(({text}) => text === '📊')).toMatchObject({pages: ['macintosh', 'macintosh']})
  expect(spots.filter(({certainty}) => certainty === 'open')).toEqual([])
})

describe('the judge', () => {
  const hurt = damagedText([
    ['Größe – gut', {...harmless, pages: ['windows-1252']}],
    ['\né\n', undefined],
  ])
  const edit = (from: string, text: string) => ({
    start: hurt.text.indexOf(from),
    end: hurt.text.indexOf(from) + from.length,
    text,
  })

  test('counts a line as exact when all of it is back', () => {
    const all = judge(hurt, [edit('Ã¶', 'ö'), edit('ÃŸ', 'ß'), edit('â€“', '–')])
    expect(all).toEqual({damaged: 1, exact: 1, wrong: 0, spoiled: 0, wrongs: []})
    expect(judge(hurt, [edit('Ã¶', 'ö')])).toMatchObject({exact: 0, wrong: 0, wrongs: []})
  })

  test('sees what is wrong, and what was sound', () => {
    expect(judge(hurt, [edit('Ã¶', 'o')])).toMatchObject({wrong: 1, wrongs: [{made: 'o', truth: 'ö'}]})
    expect(judge(hurt, [edit('€', '')])).toMatchObject({wrong: 1, spoiled: 0})
    expect(judge(hurt, [edit('é', 'e')])).toMatchObject({wrong: 0, spoiled: 1})
  })
})

test('GBK there and back', () => {
  let [damaged, exact] = [0, 0]
  for (const text of reports) {
    const hurt = damagedText([[text, {...harmless, pages: ['gbk']}]])
    const verdict = judge(hurt, edits(diagnose(hurt.text), false))
    expect(verdict.wrongs).toEqual([])
    damaged += verdict.damaged
    exact += verdict.exact
  }
  // Every third character of three bytes has its last one in a pair with what follows, and mostly loses it.
  expect(exact / damaged).toBeGreaterThan(0.59)
})

test('a megabyte of damage without a gap overflows no stack', () => {
  const parts = Array.from({length: 350_000}, (_, i) => ({
    start: 3 * i,
    end: 3 * i + 3,
    text: '’',
    pages: [0],
    mask: 1,
    doubtful: false,
    rivals: 0,
  }))
  expect(withoutHalves(new Uint16Array(1_050_000), parts)).toHaveLength(parts.length)
})

test('Thai that is none is no certainty', () => {
  const first = damaged('Сначала было трудно понять очереди, потом стало легче.\n', {
    ...harmless,
    fragile: 'drop',
    pages: ['windows-874'],
  })
  const {spots} = diagnose(damaged(first, {...harmless, pages: ['windows-874']}))
  expect(spots.filter(({certainty, text}) => certainty === 'certain' && /[\u0e00-\u0e7f]/.test(text))).toEqual([])
  const thai = 'การเรียนรู้ที่ดีและความรู้ของเรา\n'
  const hurt = damaged(thai, {...harmless, pages: ['windows-874']})
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(thai)
})

const certainly = (hurt: string) => applyEdits(hurt, edits(diagnose(hurt), false))

test('a letter by itself that may be all that is left of an emoji', () => {
  const sound = '# Öğrendiklerim\n\nÇok şey öğrendim – özellikle test yazmayı. İyi günler, ışıklı yol, ğ\n'
  const hurt = damaged(sound, {...harmless, pages: ['iso-8859-9']})
  expect(certainly(hurt)).toBe(sound.replace('ğ\n', '\u00c4\u009f\n'))
})

test('a dash that went twice through a Mac of Central Europe, with its low quote straightened', () => {
  const text = '# Learned\n\n- **Next.js** – a framework\n- **Redis** – a cache\n- **Git** – of course\n'
  const hurt = damaged(text, {...harmless, quotes: 'straight', pages: ['mac-latin2', 'mac-latin2']})
  expect(certainly(hurt)).toBe(hurt)
})

test('a sign amid Thai letters that nothing explains', () => {
  const once = damaged('# Plan — and more\n\n## 🗂 Project\n', {...harmless, pages: ['windows-874']})
  const hurt = damaged(once, {...harmless, pages: ['windows-874'], fragile: 'drop'})
  expect(certainly(hurt)).not.toMatch(/[\u0e00-\u0e7f][—“”…][\u0e00-\u0e7f]/)
})

// 🛠, 💡, 📌, 🔑 and 🌟 went through Windows-1253 twice, and lost 9F on the way.
test.each(['β€ΊΒ\u00a0', 'β€™Ξ…', 'β€', 'β€β€', ''])('what is left of an emoji behind its first byte: Ο€%s', rest => {
  const hurt = `It was β€“ all in all β€“ a good month, and it paid β€“ much.\n\n## Ο€${rest} Key Technologies\n`
  expect(certainly(hurt)).not.toMatch(/π/)
})

test('a blank that lost its byte puts nothing in doubt that stands behind it', () => {
  const hurt = damaged('It was named\u00a0„scars“ after the climbers.\n', {
    ...harmless,
    pages: ['windows-1252'],
    blank: 'space',
  })
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toContain('„scars“')
})
