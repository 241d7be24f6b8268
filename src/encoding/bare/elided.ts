import {lazily} from '../../text/lazily.ts'
import {isLetterAt} from '../characters/surprise.ts'
import {sign} from './stumps.ts'

/** No word has more letters before an apostrophe. */
const longest = 24

/** Words that are nothing without their apostrophe: no language has `donât` or `câest`. */
const contractions = lazily(
  () =>
    new RegExp(
      `^(?:(?:do|did|does|is|are|was|were|wo|would|could|should|ca|has|have|had|must|need|ai)n${sign}t|` +
        `(?:it|that|what|here|there|let|he|she|who|where|how|everyone|someone)${sign}s|` +
        `(?:we|you|they)${sign}(?:re|ve|ll|d)|i${sign}(?:m|ve|ll|d)|(?:he|she|it|that)${sign}(?:ll|d)|` +
        `[cn]${sign}est|j${sign}ai|qu${sign}(?:ils?|elles?|on|une?|en)|d${sign}(?:une?|autres?)|s${sign}ils?|` +
        `l${sign}(?:on|autre|une)|aujourd${sign}hui|dell${sign}[aeiou]\\w+|c${sign}era)$`,
      'i',
    ),
)
/** What follows an apostrophe after any word; and what stands before one in languages that drop a vowel there. */
const ending = /^(?:s|t|d|m|re|ve|ll)$/i
const beginning =
  /^(?:[ldcjnmts]|qu|lorsqu|puisqu|jusqu|quelqu|presqu|aujourd|un|gl|quest|quell|dell|all|nell|sull|dall|coll|o|d)$/i
const vowel = /^[aeiouhyàâéèêëîïôœùûü]/i

const decade = /^\d0s(?!\p{L})/u

/** The letters before and after a place of a view. */
function around(text: string, at: number): [before: string, after: string] {
  let [start, end] = [at, at + 1]
  while (at - start < longest && isLetterAt(text, start - 1)) start--
  while (end - at < longest && isLetterAt(text, end)) end++
  return [text.slice(start, at), text.slice(at + 1, end)]
}

/** Whether the word around a place proves that an apostrophe stood there. */
export function isContraction(text: string, at: number): boolean {
  const [before, after] = around(text, at)
  return before !== '' && after !== '' && contractions().test(before + sign + after)
}

/** Whether only an apostrophe can stand there, once it is known that some sign is gone. */
export function isElided(text: string, at: number): boolean {
  const [before, after] = around(text, at)
  if (before === '') return decade.test(text.slice(at + 1, at + 5)) && /\s/.test(text[at - 1] ?? '\n')
  return ending.test(after) || (beginning.test(before) && vowel.test(after))
}
