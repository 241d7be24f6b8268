import type {Edit} from '../../text/edit.ts'
import {illFormed} from '../../text/utf8.ts'
import {type AsianCompany, brim, companionOf, companyIn, isAsian, type TongueId} from '../characters/asian-company.ts'
import {type CodePage, codePages, type SingleByteId} from '../characters/code-pages.ts'
import {shareOfUtf8} from '../characters/structured.ts'
import type {Misread} from '../data/older-pages.ts'

/** A way to write a language in which most letters take two bytes, or words are not parted. */
interface Writing {
  id: Misread['written']
  /** How much speaks for a text that comes out. */
  worth(text: string): number
}

const inTongue = (id: Misread['written'], tongue: TongueId): Writing => ({
  id,
  // Text that is mostly broken needs no look into the tables of a language.
  worth: text => (isMostlyBroken(text) ? 0 : likelihood(text, companyIn(tongue))),
})

const writings: readonly Writing[] = [
  inTongue('euc-kr', 'ko'),
  inTongue('gbk', 'zh'),
  inTongue('gbk', 'hant'),
  inTongue('big5', 'hant'),
  inTongue('shift_jis', 'ja'),
  inTongue('euc-jp', 'ja'),
  {id: 'windows-874', worth: thaiIn},
]

/** More lines than these say nothing new, and neither does what comes so late in a line: each is read in many ways. */
const [enough, longest] = [60, 2000]

/**
 * What a pair of bytes costs that makes no character, or a sign that hardly any text has; and how seldom, as a power of
 * two, one character follows another by accident. If a language has it there more often, that speaks for it.
 */
const [broken, odd, expected] = [12, 6, 12]
/** So much must speak for a writing: 26,579 lines in some sixty other languages, in pages of theirs, have 7 at most. */
const proof = 10
/**
 * Names and old words are in no table and speak against a writing, as much as this for each character. 12,967 lines in
 * other languages that happen to be nothing but characters in it have more against them, 4.8 and above for each.
 */
const [unheard, fewestWhole] = [-3.5, 8]

/** How much likelier a text is in a language than its characters are accidents. */
function likelihood(text: string, company: AsianCompany): number {
  let sum = 0
  let before = brim
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isAsian(code)) sum += expected + company.ease(before, code)
    else if (isBroken(code)) sum -= broken
    else if (code > 0x7f && !isPlain(code)) sum -= odd
    before = companionOf(code)
  }
  return sum
}

/** No character, or a half-width kana: Shift JIS makes one of any letter of a Western page. */
const isBroken = (code: number) => code === 0xfffd || (code >= 0xff61 && code <= 0xff9f)
/** Of so many characters beyond ASCII one may be broken. */
const few = 4

const isMostlyBroken = (text: string) => count(text, isBroken) * few > count(text, isForeign)

/** Dashes, quotes and dots. */
const isPlain = (code: number) => code === 0xb7 || code === 0xd7 || (code >= 0x2010 && code <= 0x2027)

const commonThai = /การ|ที่|เป็น|และ|ใน|ของ|ได้|ไม่|ให้|มี|จาก|โดย|นี้|หรือ|กับ|ความ|ว่า|เพื่อ|สำหรับ|ต้อง/g
/** So many of them must come out, one for so many letters; and nearly all beyond ASCII must be letters. */
const [fewest, share, most] = [4, 25, 0.9]

function thaiIn(text: string): number {
  const found = text.match(commonThai)?.length ?? 0
  const all = count(text, isForeign)
  return found >= fewest && found * share >= all && count(text, isThai) >= most * all ? proof + found : 0
}

/** Pages that misread nothing here: a console shows no files, and KOI8-R makes Chinese words of sound Russian ones. */
const rarely: ReadonlySet<SingleByteId> = new Set(['cp437', 'cp850', 'cp866', 'koi8-r'])
/** Text that is UTF-8 to this share was UTF-8; Japanese looks half like it. */
const structured = 0.8

const foreign = /[\x80-\uffff]{3,}/
const isForeign = (code: number) => code > 0x7f
const isThai = (code: number) => code > 0xe00 && code < 0xe5c
const lost = '\ufffd'

/**
 * What a text is if it was written in a language whose letters take two bytes, or in Thai, and read by another page.
 */
export function readDoubled(text: string, reads: readonly SingleByteId[], isWhole = false): Misread | undefined {
  const lines = text.split('\n')
  const some = lines
    .map(line => line.slice(0, longest))
    .filter(line => foreign.test(line))
    .slice(0, enough)
  if (some.length === 0) return undefined
  let best: (Hypothesis & {worth: number}) | undefined
  for (const page of codePages.filter(({id}) => reads.includes(id) && !rarely.has(id))) {
    const bytes = some.map(line => bytesOf(line, page)).filter(line => line !== undefined)
    if (bytes.length * 2 < some.length || shareOfUtf8(some, page) > structured) continue
    for (const writing of writings) {
      const decode = decoder(writing.id)
      if (!decode) continue
      const read = bytes.map(decode).join('\n')
      const worth = writing.worth(read)
      if (worth < proof && !(isWhole && isWholly(read, worth))) continue
      if (best === undefined || worth > best.worth) best = {page, writing, decode, worth}
    }
  }
  return best && {written: best.writing.id, read: best.page.id, edits: editsOf(lines, best)}
}

/** Whether a file that is all in one writing has nothing but its characters in it, and they stand as they well may. */
function isWholly(read: string, worth: number): boolean {
  const characters = count(read, isAsian)
  return characters >= fewestWhole && worth >= unheard * characters && count(read, isBroken) === 0
}

type Decode = (bytes: Uint8Array) => string

/** By which page a text was read, and how it was written. */
interface Hypothesis {
  page: CodePage
  writing: Writing
  decode: Decode
}

/**
 * A browser or a small Node may not know all of them. gb18030 has the same pairs as GBK, and four bytes for what GBK
 * lacks.
 */
function decoder(id: Misread['written']): Decode | undefined {
  try {
    const known = new TextDecoder(id === 'gbk' ? 'gb18030' : id)
    return bytes => known.decode(bytes)
  } catch {
    return undefined
  }
}

function bytesOf(line: string, page: CodePage): Uint8Array | undefined {
  const bytes = new Uint8Array(line.length)
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    const byte = code < 0x80 ? code : page.byteOf.get(code)
    if (byte === undefined) return undefined
    bytes[i] = byte
  }
  return bytes
}

function count(text: string, is: (code: number) => boolean): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) if (is(text.charCodeAt(i))) sum++
  return sum
}

/** Line by line: a line with something that the page does not have was written later, and went through nothing. */
function editsOf(lines: readonly string[], {page, writing, decode}: Hypothesis): Edit[] {
  const edits: Edit[] = []
  let start = 0
  for (const line of lines) {
    const bytes = /[^\x00-\x7f]/.test(line) ? bytesOf(line, page) : undefined
    const meant = bytes && decode(bytes)
    if (meant !== undefined && meant !== line && !meant.includes(lost) && !wasAdded(bytes!, meant, writing))
      edits.push({start, end: start + line.length, text: meant})
    start += line.length + 1
  }
  return edits
}

/**
 * A line that is UTF-8 was most likely added to the file later; but a short one can be that by accident, as 目录 is `Ŀ¼`, and
 * 思路 `˼·`, which nobody writes.
 */
const wasAdded = (bytes: Uint8Array, meant: string, {worth}: Writing) =>
  illFormed(bytes).invalid.length === 0 && worth(meant) < -odd * count(new TextDecoder().decode(bytes), isUnusual)

/** What two bytes of UTF-8 make, but for the letters of most languages and the signs beside them. */
const isUnusual = (code: number) => code < 0x800 && code >= 0x180 && !(code >= 0x391 && code <= 0x45f)
