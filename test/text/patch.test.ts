import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decode} from '../../src/text/decode.ts'
import {applyEdits, type Edit, insert, overlap, replace} from '../../src/text/edit.ts'
import {applyPatches, canWrite, encode, invertPatches, recode, staysReadable, toPatches} from '../../src/text/patch.ts'
import type {Source} from '../../src/text/source.ts'

const piece = fc.oneof(
  fc
    .constantFrom('a', 'é', '漢', '🌐', '\n', '\r\n', '\ufffd', ' word ')
    .map(text => [...new TextEncoder().encode(text)]),
  fc.constantFrom([0xff], [0xe2, 0x82], [0xf0, 0x9f, 0x8c], [0xc3], [0x80]),
)
const files: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.array(piece, {maxLength: 12}).map(parts => Uint8Array.from([0xc3, 0xa9, ...parts.flat()])),
  fc
    .array(fc.constantFrom('a', 'é', '漢', '🌐', '\n', '\ud83c'), {maxLength: 12})
    .map(parts => encode(`\ufeff${parts.join('')}`, 'utf-16le')!),
  fc
    .array(fc.constantFrom('a', 'é', '€', '\n'), {maxLength: 12})
    .map(parts => encode(`${parts.join('')}é`, 'windows-1252')!),
)

/** A file and edits between its characters. */
const edited = fc
  .tuple(files, fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('', 'x', 'é', 'longer')), {maxLength: 4}))
  .map(([bytes, wishes]) => {
    const source = decode(bytes)
    const places = [0]
    for (const character of source.text) places.push(places.at(-1)! + character.length)
    const edits: Edit[] = []
    for (const [at, size, put] of wishes) {
      const first = at % places.length
      const edit = replace(places[first]!, places[Math.min(first + size, places.length - 1)]!, put)
      if (!edits.some(other => overlap(other, edit))) edits.push(edit)
    }
    return {source, edits}
  })

/** Where in the bytes a place of the text is, found by decoding ever longer beginnings. */
function slowOffset({bytes, charset}: Source, offset: number): number {
  const length = (end: number) =>
    charset === 'windows-1252' ? end : new TextDecoder(charset, {ignoreBOM: true}).decode(bytes.subarray(0, end)).length
  const step = charset.startsWith('utf-16') ? 2 : 1
  for (let end = 0; end <= bytes.length; end += step)
    if (length(end) === offset && length(Math.min(end + step, bytes.length)) !== offset) return end
  return bytes.length
}

describe('patches', () => {
  test('stand where the characters do', () => {
    const source = decode(Uint8Array.of(0xc3, 0xa9, 0xff, 0xf0, 0x9f, 0x8c, 0x90, 0x61))
    expect(source.text).toBe('é\ufffd🌐a')
    expect(toPatches(source, [insert(1, 'x'), insert(2, 'y'), insert(4, 'z')])?.map(({start}) => start)).toEqual([
      2, 3, 7,
    ])
  })

  test('stand behind as many bytes as each character has, the first and the last of so many', () => {
    const text = '\x7f\x80\u07ff\u0800\ud7ff\ue000\uffff\u{10000}\u{103ff}\u{10ffff}.'
    const places = [1, 2, 3, 4, 5, 6, 7, 9, 11, 13]
    const source = decode(new TextEncoder().encode(text))
    expect(
      toPatches(
        source,
        places.map(at => insert(at, 'x')),
      )?.map(({start}) => start),
    ).toEqual([1, 3, 5, 8, 11, 14, 17, 21, 25, 29])
  })

  test('leave every other byte as it is, invalid ones too, and can be undone', () => {
    fc.assert(
      fc.property(edited, ({source, edits}) => {
        const patches = toPatches(source, edits)!
        const after = applyPatches(source.bytes, patches)
        // What stands between the patches is the same, byte for byte.
        let [from, to] = [0, 0]
        for (const {start, end, bytes} of patches) {
          expect(after.subarray(to, to + start - from)).toEqual(source.bytes.subarray(from, start))
          to += start - from + bytes.length
          from = end
        }
        expect(after.subarray(to)).toEqual(source.bytes.subarray(from))
        expect(applyPatches(after, invertPatches(source.bytes, patches))).toEqual(source.bytes)
        if (staysReadable(source, edits)) expect(decode(after).text).toBe(applyEdits(source.text, edits))
      }),
      {numRuns: 3000},
    )
  })

  test('stand where decoding the bytes before them says', () => {
    fc.assert(
      fc.property(edited, ({source, edits}) => {
        for (const edit of edits) {
          const [patch] = toPatches(source, [edit])!
          if (!patch) continue
          const text = new TextDecoder(source.charset, {ignoreBOM: true})
          if (source.charset === 'windows-1252') expect(patch.start).toBeGreaterThanOrEqual(edit.start)
          else expect(source.text.startsWith(text.decode(source.bytes.subarray(0, patch.start)))).toBe(true)
          expect(patch.start).toBeGreaterThanOrEqual(slowOffset(source, edit.start))
          expect(patch.end).toBeLessThanOrEqual(slowOffset(source, edit.end))
        }
      }),
      {numRuns: 1000},
    )
  })

  test('of nothing that changes are none', () => {
    expect(toPatches(decode(new TextEncoder().encode('abc')), [replace(0, 3, 'abc')])).toEqual([])
  })

  test('there are none where the charset lacks a character', () => {
    const source = decode(Uint8Array.of(0x61, 0xe9))
    expect(toPatches(source, [insert(0, '🌐')])).toBeUndefined()
    expect(canWrite(source, [insert(0, '🌐')])).toBe(false)
    expect(canWrite(source, [insert(0, '€')])).toBe(true)
  })
})

test('a file in another container is written whole', () => {
  const source = decode(encode('\ufeff# Ü\n', 'utf-16be')!)
  const patches = recode(source, [replace(0, 1, '')])
  const after = applyPatches(source.bytes, patches)
  expect(decode(after)).toMatchObject({text: '# Ü\n', charset: 'utf-8'})
  expect(applyPatches(after, invertPatches(source.bytes, patches))).toEqual(source.bytes)
})

describe('a file whose charset is inferred from its bytes', () => {
  test('may be turned by taking away its only sound character', () => {
    const source = decode(Uint8Array.of(0xff, 0xc3, 0xa9))
    expect(staysReadable(source, [replace(1, 2, 'e')])).toBe(false)
    expect(staysReadable(source, [replace(1, 2, 'è')])).toBe(true)
  })

  test('or by bringing together what then looks like UTF-8', () => {
    const source = decode(Uint8Array.of(0xc3, 0x20, 0xa9))
    expect(source.charset).toBe('windows-1252')
    expect(staysReadable(source, [replace(1, 2, '')])).toBe(false)
  })
})
