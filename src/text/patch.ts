import {decodeText} from './decode.ts'
import {applyEdits, type Edit, minimised, sortEdits} from './edit.ts'
import type {Charset, Source} from './source.ts'
import {encodeUtf16} from './utf16.ts'
import {encodeWindows1252} from './windows-1252.ts'

/** A change to bytes: what stands in [start, end) becomes `bytes`. Made from edits, so that the rest is never encoded anew. */
export interface Patch {
  start: number
  end: number
  bytes: Uint8Array
}

/** The bytes of a text, or undefined if the charset lacks one of its characters. */
export function encode(text: string, charset: Charset): Uint8Array | undefined {
  if (charset === 'utf-8') return new TextEncoder().encode(text)
  return charset === 'windows-1252' ? encodeWindows1252(text) : encodeUtf16(text, charset)
}

/** Whether the charset of a file has every character that these edits put in. */
export const canWrite = ({charset}: Source, edits: readonly Edit[]): boolean =>
  charset !== 'windows-1252' || edits.every(({text}) => encodeWindows1252(text) !== undefined)

/** Tells where in the bytes the character at an offset begins; offsets are asked for in rising order. */
function byteOffsets(source: Source): (offset: number) => number {
  const {text, bytes, charset, invalid, tail} = source
  if (bytes.length === text.length) return offset => offset
  if (charset !== 'utf-8' && !tail) return offset => Math.min(2 * offset, bytes.length)
  let at = tail?.start ?? 0
  let byte = tail?.byteStart ?? 0
  let bad = 0
  return offset => {
    if (tail && offset <= tail.start) return 2 * offset
    while (at < offset) {
      const unit = text.charCodeAt(at)
      if (unit < 0x80) byte++
      else if (unit < 0x800) byte += 2
      // Each half of a surrogate pair counts for two of its four bytes.
      else if (unit >= 0xd800 && unit <= 0xdfff) byte += 2
      else if (invalid[bad]?.start === at) {
        byte = invalid[bad]!.byteEnd
        bad++
      } else byte += 3
      at++
    }
    return byte
  }
}

/** So many texts are remembered, at most. */
const mostKnown = 1000

/** The edits as changes to the bytes, or undefined if the charset cannot write them. */
export function toPatches(source: Source, edits: readonly Edit[]): Patch[] | undefined {
  const minimal = minimised(source.text, sortEdits(edits))
  const byteAt = byteOffsets(source)
  const patches: Patch[] = []
  /** What was encoded before: mostly the same few characters come. */
  const known = new Map<string, Uint8Array>()
  for (const edit of minimal) {
    const charset = source.tail && edit.start >= source.tail.start ? 'utf-8' : source.charset
    const key = `${charset} ${edit.text}`
    const bytes = known.get(key) ?? encode(edit.text, charset)
    if (!bytes) return undefined
    if (known.size < mostKnown) known.set(key, bytes)
    patches.push({start: byteAt(edit.start), end: byteAt(edit.end), bytes})
  }
  return patches
}

/** One patch that writes the whole file anew, as UTF-8, with the edits made. */
export function recode(source: Source, edits: readonly Edit[]): Patch[] {
  const bytes = new TextEncoder().encode(applyEdits(source.text, edits))
  return [{start: 0, end: source.bytes.length, bytes}]
}

export function applyPatches(bytes: Uint8Array, patches: readonly Patch[]): Uint8Array {
  const grown = patches.reduce((sum, patch) => sum + patch.bytes.length - (patch.end - patch.start), 0)
  const out = new Uint8Array(bytes.length + grown)
  let from = 0
  let to = 0
  for (const patch of patches) {
    out.set(bytes.subarray(from, patch.start), to)
    to += patch.start - from
    out.set(patch.bytes, to)
    to += patch.bytes.length
    from = patch.end
  }
  out.set(bytes.subarray(from), to)
  return out
}

/** The patches that undo these: applied to the result, they give back the bytes. */
export function invertPatches(bytes: Uint8Array, patches: readonly Patch[]): Patch[] {
  let shift = 0
  return patches.map(patch => {
    const start = patch.start + shift
    shift += patch.bytes.length - (patch.end - patch.start)
    return {start, end: start + patch.bytes.length, bytes: bytes.slice(patch.start, patch.end)}
  })
}

/** Whether every byte is sound UTF-8, so that the file is read as nothing else, whatever edits are made. */
export const isBeyondDoubt = ({charset, invalid, text}: Source): boolean =>
  charset === 'utf-8' && invalid.length === 0 && !text.includes('\0')

/**
 * Whether the file, with these edits made, still reads as the text with these edits made. Where not every byte is
 * sound UTF-8, the charset is inferred from the bytes, and an edit can take away what it was inferred from.
 */
export function staysReadable(source: Source, edits: readonly Edit[]): boolean {
  if (isBeyondDoubt(source)) return true
  const patches = toPatches(source, edits)
  return patches === undefined || decodeText(applyPatches(source.bytes, patches)) === applyEdits(source.text, edits)
}
