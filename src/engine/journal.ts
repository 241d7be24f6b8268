import {applyPatches, invertPatches, type Patch} from '../text/patch.ts'
import type {Applied, FixOutcome} from './fix.ts'

/** Bytes in JSON: as text where they are UTF-8. */
export type Stored = string | {base64: string}

/** A change to bytes: what stands in [start, end) becomes `bytes`. */
export interface StoredPatch {
  start: number
  end: number
  bytes: Stored
}

/** What one pass over a file did: for each edit also the one that takes it back. */
export interface JournalPass {
  fixes: readonly {ruleId: string; line: number; column: number; message: string}[]
  edits: readonly {edit: StoredPatch; inverse: StoredPatch}[]
}

export interface JournalFile {
  /** From the journal's own folder, with forward slashes. */
  path: string
  /** SHA-256 of the file. */
  before: string
  after: string
  passes: readonly JournalPass[]
}

/** All that one `fix` did, and how to take it back. */
export interface Journal {
  version: 1
  tool: {name: string; version: string}
  files: readonly JournalFile[]
}

/** What a fix did to a file, pass by pass. */
export function passesOf({bytes, undo, applied}: Pick<FixOutcome, 'bytes' | 'undo' | 'applied'>): JournalPass[] {
  const passes: JournalPass[] = []
  let current = bytes
  for (const [i, inverses] of undo.entries()) {
    // The inverse of an inverse is the edit itself, in the bytes that it was made to.
    const edits = invertPatches(current, inverses)
    current = applyPatches(current, inverses)
    const pass = undo.length - i
    passes.unshift({
      fixes: applied.filter(fix => fix.pass === pass).map(summaryOf),
      edits: edits.map((edit, j) => ({edit: store(edit), inverse: store(inverses[j]!)})),
    })
  }
  return passes
}

const summaryOf = ({ruleId, line, column, message}: Applied) => ({ruleId, line, column, message})

/** The bytes before the fix, from those after it. */
export function takeBack(bytes: Uint8Array, passes: readonly JournalPass[]): Uint8Array {
  return passes.reduceRight(
    (current, {edits}) =>
      applyPatches(
        current,
        edits.map(({inverse}) => restore(inverse)),
      ),
    bytes,
  )
}

function store({start, end, bytes}: Patch): StoredPatch {
  return {start, end, bytes: storeBytes(bytes)}
}

const restore = ({start, end, bytes}: StoredPatch): Patch => ({start, end, bytes: restoreBytes(bytes)})

function storeBytes(bytes: Uint8Array): Stored {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return {base64: toBase64(bytes)}
  }
}

function restoreBytes(stored: Stored): Uint8Array {
  if (typeof stored === 'string') return new TextEncoder().encode(stored)
  return Uint8Array.from(atob(stored.base64), sign => sign.charCodeAt(0))
}

/** `btoa` takes a string of bytes; a function takes only so many arguments, so it is made in parts. */
function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  return btoa(parts.join(''))
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isPatch = (value: unknown): boolean =>
  isObject(value) &&
  Number.isSafeInteger(value.start) &&
  Number.isSafeInteger(value.end) &&
  0 <= (value.start as number) &&
  (value.start as number) <= (value.end as number) &&
  (typeof value.bytes === 'string' || (isObject(value.bytes) && typeof value.bytes.base64 === 'string'))

const isPass = (value: unknown): boolean =>
  isObject(value) &&
  Array.isArray(value.edits) &&
  value.edits.every(pair => isObject(pair) && isPatch(pair.edit) && isPatch(pair.inverse))

/** Whether a value read from a file is a journal that this version can take back. */
export const isJournal = (value: unknown): value is Journal =>
  isObject(value) &&
  value.version === 1 &&
  Array.isArray(value.files) &&
  value.files.every(
    file =>
      isObject(file) &&
      typeof file.path === 'string' &&
      typeof file.before === 'string' &&
      typeof file.after === 'string' &&
      Array.isArray(file.passes) &&
      file.passes.every(isPass),
  )
