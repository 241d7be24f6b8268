import iconv from 'iconv-lite'
import {expect, test} from 'vitest'
import {schooled} from '../../src/encoding/expert.ts'
import {partly} from '../../src/encoding/older/partly.ts'
import {decode} from '../../src/text/decode.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {texts} from '../sweep/texts.ts'
import {iconvName} from './iconv-name.ts'

const expert = schooled()
const readIn = (...pieces: (Buffer | string)[]) => {
  const {text, bytes, invalid} = decode(Buffer.concat(pieces.map(piece => Buffer.from(piece as string))))
  expect(invalid.length).toBeGreaterThan(0)
  const found = partly({text, bytes}, invalid, () => expert)
  return found && {written: found.written, text: applyEdits(text, found.lines)}
}

const one = {
  gbk: '这学期我学会了怎么写接口，也学会了测试',
  'euc-kr': '이번 학기에 서버를 만드는 법을 배웠습니다',
  shift_jis: '今学期はサーバーの書き方を学びました',
}
const other = {
  gbk: '- 我们用了缓存和消息队列，收获很大\n- 遇到的问题都记录在这里\n',
  'euc-kr': '- 캐시와 대기열을 사용했고 많이 배웠다\n- 문제를 해결하는 방법을 배웠습니다\n',
  shift_jis: '- キャッシュとキューを使って測りました\n- 問題を解決する方法を学びました\n',
}

test.each(Object.keys(one) as (keyof typeof one)[])('lines of %s above, below and amid UTF-8 are read', page => {
  const legacy = iconv.encode(other[page], page)
  const sound = `# ${one[page]}\n\n`
  expect(readIn(sound, legacy)).toEqual({written: page, text: sound + other[page]})
  expect(readIn(legacy, sound)).toEqual({written: page, text: other[page] + sound})
  expect(readIn(sound, legacy, '\r\nThe end, naïve.\r\n')).toEqual({
    written: page,
    text: `${sound}${other[page]}\r\nThe end, naïve.\r\n`,
  })
})

test('a line with a sound character of three bytes was cut, and is left', () => {
  const cut = Buffer.from('缓存和消息队列').subarray(0, -1)
  expect(readIn(`# ${one.gbk}\n\n- `, cut, '\n')).toBe(undefined)
})

const pages: Record<string, string[]> = {
  'windows-1250': ['cs', 'sk', 'pl', 'hr', 'hu', 'ro'],
  'windows-1251': ['ru', 'uk', 'bg', 'sr'],
  'koi8-r': ['ru'],
  cp866: ['ru'],
  'windows-1252': ['fr', 'de', 'es', 'pt', 'is'],
  cp850: ['fr', 'de'],
  'windows-1253': ['el'],
  'windows-1254': ['tr'],
  'windows-1255': ['he'],
  'windows-1256': ['ar'],
  'windows-1257': ['lt', 'lv'],
  macintosh: ['fr', 'de'],
}
test.each(Object.entries(pages).flatMap(([page, all]) => all.map(language => [language, page])))(
  'what is in %s by %s is none of those',
  (language, page) => {
    const name = iconvName(page)
    const all = Array.from(texts[language] ?? '').filter(char => iconv.decode(iconv.encode(char, name), name) === char)
    if (all.length === 0) return
    const sound = 'Naïve — “yes”, 🚀 it works… Ça va\n'.repeat(20)
    for (const around of [sound, `# ${one.gbk}\n\n${sound}`])
      expect(readIn(around, iconv.encode(`${all.join('')}\n`, name))).toBe(undefined)
  },
)
