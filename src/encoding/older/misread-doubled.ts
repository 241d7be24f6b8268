import type {Edit} from '../../text/edit.ts'
import {type CodePage, codePages, type SingleByteId} from '../characters/code-pages.ts'
import {shareOfUtf8} from '../characters/structured.ts'
import type {Misread} from '../data/older-pages.ts'

/** A way to write a language in which most letters take two bytes, or words are not parted: what tells it, and its letters. */
interface Writing {
  id: Misread['written']
  signs: RegExp
  letters: RegExp
}

const chinese = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/g
const japanese = /[\u3040-\u30ff\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/g
const commonJapanese = /です|ます|した|して|する|から|こと|ない|ので|れる|った|には|では/g

const writings: readonly Writing[] = [
  {
    id: 'euc-kr',
    signs: /니다|하는|에서|으로|그리고|있는|것을|대한|하고|하여|했다|이다/g,
    letters: /[\uac00-\ud7a3]/g,
  },
  {id: 'gbk', signs: /的|是|了|在|我们|学习|一个|使用|可以|和|不|有/g, letters: chinese},
  {id: 'big5', signs: /的|是|了|在|我們|學習|一個|使用|可以|和|不|有/g, letters: chinese},
  {id: 'shift_jis', signs: commonJapanese, letters: japanese},
  {id: 'euc-jp', signs: commonJapanese, letters: japanese},
  {
    id: 'windows-874',
    signs: /การ|ที่|เป็น|และ|ใน|ของ|ได้|ไม่|ให้|มี|จาก|โดย|นี้|หรือ|กับ|ความ|ว่า|เพื่อ|สำหรับ|ต้อง/g,
    letters: /[\u0e01-\u0e5b]/g,
  },
]

/** More lines than these say nothing new, and nothing what stands so far behind in one: each is read in many ways. */
const [enough, longest] = [60, 2000]
/** So many signs must come out, one for so many letters, and of what is not ASCII nearly all must be letters. */
const [proof, share, most] = [4, 25, 0.9]

/** A console shows no files, and what KOI8-R has of a sound Russian word is a Chinese one. */
const rarely: ReadonlySet<SingleByteId> = new Set(['cp437', 'cp850', 'cp866', 'koi8-r'])
/** Japanese looks like UTF-8 to half. */
const structured = 0.8

const foreign = /[\x80-\uffff]{3,}/
const isForeign = /[^\x00-\x7f]/g
const lost = '\ufffd'

/** The same for languages whose letters take two bytes, and for Thai, which parts no words. */
export function readDoubled(text: string, reads: readonly SingleByteId[]): Misread | undefined {
  const lines = text.split('\n')
  const some = lines
    .map(line => line.slice(0, longest))
    .filter(line => foreign.test(line))
    .slice(0, enough)
  if (some.length === 0) return undefined
  let best: {page: CodePage; writing: Writing; decode: Decode; count: number} | undefined
  for (const page of codePages.filter(({id}) => reads.includes(id) && !rarely.has(id))) {
    const bytes = some.map(line => bytesOf(line, page)).filter(line => line !== undefined)
    if (bytes.length * 2 < some.length || shareOfUtf8(some, page) > structured) continue
    for (const writing of writings) {
      const decode = decoder(writing.id)
      const count = decode ? signsIn(bytes.map(decode).join('\n'), writing) : 0
      if (decode && count > (best?.count ?? 0)) best = {page, writing, decode, count}
    }
  }
  return best && {written: best.writing.id, read: best.page.id, edits: editsOf(lines, best.page, best.decode)}
}

type Decode = (bytes: Uint8Array) => string

/** A browser or a small Node may not know them all. */
function decoder(id: Misread['written']): Decode | undefined {
  try {
    const known = new TextDecoder(id)
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

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** How many signs of the language a text has; none unless nearly all that is not ASCII are its letters. */
function signsIn(text: string, {signs, letters}: Writing): number {
  const found = count(text, signs)
  const all = count(text, isForeign)
  return found >= proof && found * share >= all && count(text, letters) >= most * all ? found : 0
}

/** Line by line: what a line holds that the page has nothing for was written later, and went through nothing. */
function editsOf(lines: readonly string[], page: CodePage, decode: (bytes: Uint8Array) => string): Edit[] {
  const edits: Edit[] = []
  let start = 0
  for (const line of lines) {
    const bytes = /[^\x00-\x7f]/.test(line) ? bytesOf(line, page) : undefined
    const meant = bytes && decode(bytes)
    if (meant !== undefined && meant !== line && !meant.includes(lost))
      edits.push({start, end: start + line.length, text: meant})
    start += line.length + 1
  }
  return edits
}
