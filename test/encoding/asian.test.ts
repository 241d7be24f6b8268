import {expect, test} from 'vitest'
import {asianCompanyOf, brim, edge} from '../../src/encoding/characters/asian-company.ts'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {type Damage, damaged, harmless} from './damage.ts'
import {guessed} from './guessed.ts'

const codes = (text: string) => Array.from(text, char => char.charCodeAt(0))
const pair = (text: string, {ease} = asianCompanyOf(codes(text))) => ease(text.charCodeAt(0), text.charCodeAt(1))

test('characters that make a word stand side by side, in the language that has it', () => {
  const chinese = asianCompanyOf(codes('我们学习了这个语言'))
  expect(pair('我们', chinese)).toBeGreaterThan(pair('我习', chinese) + 5)
  expect(chinese.isKnown('这'.charCodeAt(0))).toBe(true)
  expect(chinese.isKnown('발'.charCodeAt(0))).toBe(false)
  const japanese = asianCompanyOf(codes('これはテストです'))
  expect(pair('です', japanese)).toBeGreaterThan(pair('でト', japanese) + 5)
  expect(asianCompanyOf(codes('이것은 시험입니다')).isKnown('발'.charCodeAt(0))).toBe(true)
})

test('a colon ends a line and a comma does not', () => {
  const {ease} = asianCompanyOf(codes('代码如下'))
  const last = (char: string) => ease('下'.charCodeAt(0), char.charCodeAt(0)) + ease(char.charCodeAt(0), brim)
  expect(last('：')).toBeGreaterThan(last('，'))
  expect(ease('，'.charCodeAt(0), edge)).toBeLessThan(0)
})

const chinese = `# 学习报告
我们在这个项目中学习了如何使用数据库，也学会了如何测试代码。
主要的问题是时间不够，所以我先完成了最重要的功能。
最后，我把代码部署到服务器上，并且写了文档。代码如下：
`
const japanese = `# 学習レポート
このプロジェクトでは、データベースの使い方とテストの書き方を学びました。
問題は時間が足りないことでした。そのため、最も重要な機能を先に実装しました。
最後に、アプリケーションをサーバーにデプロイして、ドキュメントを作成しました。
`
const korean = `# 학습 보고서
이 프로젝트에서 데이터베이스를 사용하는 방법과 테스트를 작성하는 방법을 배웠습니다.
문제는 시간이 부족한 것이었습니다. 그래서 가장 중요한 기능을 먼저 구현했습니다.
마지막으로 서버에 배포하고 문서를 작성했습니다.
`

test.each(['macintosh', 'mac-latin2'])(
  'kana of which %s shows a quote first, and somebody made it a straight one',
  page => {
    expect(guessed(japanese, page, {quotes: 'straight'})).toBe(japanese)
    const quoted = japanese.replace('学びました', '"学びました"')
    expect(guessed(quoted, page, {quotes: 'straight'})).toBe(quoted)
  },
)

test.each<[string, string, Partial<Damage>]>([
  [chinese, 'windows-1252', {fragile: 'drop'}],
  [chinese, 'windows-1252', {quotes: 'straight'}],
  [chinese, 'windows-1252', {fragile: '?'}],
  [chinese, 'windows-1252', {blank: 'drop', hyphen: 'drop'}],
  [chinese, 'windows-1257', {}],
  [japanese, 'windows-1252', {fragile: 'drop'}],
  [japanese, 'windows-1252', {fragile: 'drop', quotes: 'straight'}],
  [japanese, 'windows-1257', {}],
  [korean, 'windows-1252', {fragile: 'drop'}],
  [`${korean}한국에 있는 서버에 배포했고, 테스트에 성공했습니다.\n`, 'windows-1252', {blank: 'space'}],
  [korean, 'windows-1252', {quotes: 'straight'}],
  [korean, 'windows-1253', {}],
])('%s through %s, which lost bytes', (text, page, how) => {
  expect(guessed(text, page, how)).toBe(text)
})

test('nothing of that is certain, and others that fit are named', () => {
  const hurt = damaged(chinese, {pages: ['windows-1252'], ...harmless, fragile: 'drop'})
  const spot = diagnose(hurt).spots.find(({text}) => text === '何')
  const guess = diagnose(hurt).spots.filter(({candidates}) => candidates.length > 1)
  expect(spot ?? guess[0]).toMatchObject({certainty: 'chosen'})
  expect(guess.length).toBeGreaterThan(5)
})

test('sound words beside it stay as they are', () => {
  const foreign = 'Le café é o idée, déjà vu et naïf: è così «fé», l’été. Pɩsɩ ɖé na, gözüne çıkar.\n'
  const hurt = damaged(chinese, {pages: ['windows-1252'], ...harmless, fragile: 'drop'}) + foreign
  expect(applyEdits(hurt, edits(diagnose(hurt), true))).toBe(chinese + foreign)
})
