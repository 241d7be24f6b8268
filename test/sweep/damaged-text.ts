import iconv from 'iconv-lite'
import {type Damage, damaged} from '../encoding/damage.ts'

/** What became of a few characters that share no byte with those beside them. */
export interface Segment {
  truth: string
  shown: string
  start: number
  end: number
}

export interface DamagedText {
  text: string
  segments: Segment[]
}

/** What these pages show for a byte that makes no pair. */
const alone: Readonly<Record<string, (byte: number) => string>> = {
  gbk: byte => (byte === 0x80 ? '€' : '\ufffd'),
  'euc-kr': () => '\ufffd',
  big5: () => '\ufffd',
  gb18030: () => '\ufffd',
  'euc-jp': () => '\ufffd',
  big5hkscs: () => '\ufffd',
  shift_jis: byte => (byte > 0xa0 && byte < 0xe0 ? String.fromCharCode(0xff61 + byte - 0xa1) : '\ufffd'),
}

/** Some pages read two bytes at a time, so that one of their characters may be made of two of ours. */
function throughPairs(truth: string, page: string, {fragile}: Damage): Omit<Segment, 'start' | 'end'>[] {
  const single = alone[page]!
  const bytes = Buffer.from(truth, 'utf8')
  const out: Omit<Segment, 'start' | 'end'>[] = []
  let shown = ''
  let from = 0
  for (let at = 0; at < bytes.length; ) {
    const [lead, trail] = [bytes[at]!, bytes[at + 1]]
    const isLead = lead >= 0x80 && trail !== undefined && single(lead) === '\ufffd'
    const pair = isLead ? iconv.decode(bytes.subarray(at, at + 2), page) : ''
    if (lead < 0x80) shown += String.fromCharCode(lead)
    else if (pair.length === 1 && pair !== '\ufffd') {
      shown += pair
      at++
    } else if (single(lead) !== '\ufffd') shown += single(lead)
    else shown += fragile === 'keep' ? '\ufffd' : fragile === 'drop' ? '' : fragile
    at++
    if (at < bytes.length && (bytes[at]! & 0xc0) === 0x80) continue
    out.push({truth: bytes.toString('utf8', from, at), shown})
    from = at
    shown = ''
  }
  return out
}

const known = new Map<string, Map<string, string>>()

/** Some text, damaged, or as it is where no damage is given; what is given one after the other makes one text. */
export function damagedText(chunks: readonly (readonly [truth: string, damage: Damage | undefined])[]): DamagedText {
  const segments: Segment[] = []
  let text = ''
  const add = (truth: string, shown: string) => {
    segments.push({truth, shown, start: text.length, end: text.length + shown.length})
    text += shown
  }
  for (const [truth, damage] of chunks) {
    const page = damage?.pages[0] ?? ''
    if (damage && page in alone) {
      for (const {truth: one, shown} of throughPairs(truth, page, damage)) add(one, shown)
      continue
    }
    const key = JSON.stringify(damage)
    const memory = known.get(key) ?? new Map<string, string>()
    known.set(key, memory)
    for (const char of truth) {
      if (!damage || char < '\x80') add(char, char)
      else {
        const shown = memory.get(char) ?? damaged(char, damage)
        memory.set(char, shown)
        add(char, shown)
      }
    }
  }
  return {text, segments}
}
