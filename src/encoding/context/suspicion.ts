import {withLineFeeds} from '../../text/line-feeds.ts'
import {linesWith} from '../../text/lines-with.ts'
import {byteIn, type PageId} from '../characters/byte-in.ts'
import {mayBeMisread} from '../characters/foreign-words.ts'
import {codePageTables} from '../data/code-pages.ts'
import {pairPagesOf} from '../data/pair-pages.ts'

const beyondAscii = /[^\x00-\x7f]/g
/** Characters that any of the single-byte pages has beyond ASCII, side by side. */
const neighbours = /[\x80-\u2603\uf880-\uf8ff\ufb01\ufb02]{2,}/g
/** What is left of a character of which all other bytes are gone: `voilÃ `, `SlovenÄ�ina`, ` â `, the ð or đ of an emoji. */
const remnants =
  /[ÂÃ](?<=[a-z].)(?=[ \n]|$)|[ÃÄÅ](?<=[a-z].)\ufffd|â(?<= .) |[ÄÜîöúù](?<='.)[^\x00-\x7f]|[ðđ]|[πנš](?<=[#>*-] .)\?/
/**
 * An `â` where no word has it, or hardly any: before a capital or no letter, or where an English or a French word has
 * an apostrophe. So signs look on a page that lost its controls. All alternatives begin with the letter, and look back
 * last: so a French text, which has some, is gone through three times as fast.
 */
export const lonely =
  /â(?:(?=[^a-z\x80-\uffff]|$|[â\ufffd])|(?:(?<=nâ)t|(?<=[a-z]â)s|(?<=[eytu]â)(?:re|ve|ll|d)|(?<=Iâ)(?:m|ve|ll|d))(?![a-z\x80-\uffff])|(?<=\b[CcNn]â)est|(?<=\b[Jj]â)ai|(?<=[Qq]uâ)(?:il|elle|on|un|en)|(?<=\b[Dd]â)(?:un|autre)|(?<=\b[Ss]â)il|(?<=\b[Ll]â)(?:on|autre|une)|(?<=ourdâ)hui|(?<=ellâ)[aeiou]|(?<=\b[Cc]â)era)/
/** What became of a sign or an emoji if its character that Windows-1252 does not have was made a G or a =. */
export const bestFit = /G[¡-ÿ][¡-ÿƒ+P]|GP[¡-ÿ]|=ƒ[¡-ÿƒ]/
/** What is left of an emoji without its first byte begins so, in Mac Roman and in code page 850. */
const headless = /[üƒ]/

/**
 * Whether a text has any character that may be what a wrong code page made of it. Sound text in most languages has
 * none: then nobody needs to look closer, or to load what that takes. Where there is no suspicion, `diagnose` must say
 * that the text is sound.
 */
export function mayBeDamaged(whole: string): boolean {
  const lines = linesWith(whole, beyondAscii)
  if (lines.length === 0) return false
  // Nothing of what is looked for goes on from one line to the next, and most lines have none of it.
  const some = lines.map(({start, end}) => whole.slice(start, end)).join('\n')
  const {text} = withLineFeeds(some)
  if (remnants.test(text) || lonely.test(text) || bestFit.test(text) || pairPagesOf(text).length > 0) return true
  const innocent = new Set<string>()
  const isBeginning = beginnings()
  for (const [run] of text.matchAll(neighbours)) {
    for (let i = 1; i < run.length; i++) {
      const pair = run.slice(i - 1, i + 1)
      if (innocent.has(pair)) continue
      if (headless.test(pair[0]!) || isBeginning(pair[0]!, pair[1]!)) return true
      innocent.add(pair)
    }
  }
  return mayBeMisread(text)
}

/** Tells whether some page has the one for the first byte of a longer character, and the other for a later one. */
function beginnings(): (first: string, second: string) => boolean {
  // Each character is looked up once, however many others it stands beside.
  const known = new Map<string, readonly number[]>()
  const bytesOf = (char: string) => {
    let bytes = known.get(char)
    if (bytes === undefined) {
      bytes = pageIds.map(id => byteIn(id, char))
      known.set(char, bytes)
    }
    return bytes
  }
  return (first, second) => {
    // Where a page has nothing, and only there, programs let a control through.
    const isControl = second >= '\x80' && second <= '\x9f'
    const tails = bytesOf(second)
    return bytesOf(first).some(
      (lead, page) => lead >= 0xc2 && lead < 0xf5 && (isControl || (tails[page]! > 0 && tails[page]! < 0xc0)),
    )
  }
}

const pageIds = Object.keys(codePageTables) as PageId[]
