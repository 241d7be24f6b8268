import iconv from 'iconv-lite'
import {iconvName} from './iconv-name.ts'

/** How a text is damaged: the pages it is read by, one after the other, and what happens to bytes on the way. */
export interface Damage {
  pages: readonly string[]
  /** Bytes that the page has no character for, and C1 controls. */
  fragile: 'keep' | 'drop' | '\ufffd' | '?' | ' '
  hyphen: 'keep' | 'drop'
  blank: 'keep' | 'space' | 'drop'
  quotes: 'keep' | 'straight'
}

export const harmless: Omit<Damage, 'pages'> = {fragile: 'keep', hyphen: 'keep', blank: 'keep', quotes: 'keep'}

const straight: Record<string, string> = {'‘': "'", '’': "'", '‚': "'", '“': '"', '”': '"', '„': '"'}

/** The page by iconv-lite's tables, not by ours: a mistake in them must not hide here. */
function table(page: string): string[] {
  const bytes = Buffer.from(Array.from({length: 256}, (_, i) => i))
  const chars = [...iconv.decode(bytes, iconvName(page))]
  if (page === 'macintosh') [chars[0xf0], chars[0xdb], chars[0xbd]] = ['\uf8ff', '€', 'Ω']
  return chars
}

function once(text: string, page: string, damage: Omit<Damage, 'pages'>): string {
  const chars = table(page)
  let out = ''
  for (const byte of Buffer.from(text, 'utf8')) {
    let char = chars[byte]!
    const code = char.charCodeAt(0)
    if (byte >= 0x80 && (char === '\ufffd' || char === '\uf8ff' || (code >= 0x80 && code < 0xa0))) {
      if (damage.fragile === 'keep')
        char = byte === 0xf0 && char === '\uf8ff' ? char : byte < 0xa0 ? String.fromCharCode(byte) : '\ufffd'
      else char = damage.fragile === 'drop' ? '' : damage.fragile
    } else if (char === '\u00ad' && damage.hyphen === 'drop') char = ''
    else if (char === '\u00a0' && damage.blank !== 'keep') char = damage.blank === 'space' ? ' ' : ''
    else if (damage.quotes === 'straight') char = straight[char] ?? char
    out += char
  }
  return out
}

export const damaged = (text: string, {pages, ...how}: Damage): string =>
  pages.reduce((current, page) => once(current, page, how), text)
