import type {Node, Root, RootContent} from 'mdast'
import type {FixOutcome} from '../../src/engine/fix.ts'
import type {Message} from '../../src/engine/message.ts'
import type {Setup} from '../../src/engine/setup.ts'
import {decode} from '../../src/text/decode.ts'
import type {Edit} from '../../src/text/edit.ts'
import {applyPatches, type Patch} from '../../src/text/patch.ts'
import {fix, lint, treesOf} from './engine.ts'

/** The file before and after one pass of `fix`, and what was done to it. */
interface Pass {
  before: Uint8Array
  after: Uint8Array
  undo: readonly Patch[]
  fixes: FixOutcome['applied']
}

/** The passes in order, found by undoing them from the last to the first. */
function passesOf({bytes, undo, applied}: FixOutcome): Pass[] {
  let after = bytes
  const passes: Pass[] = []
  for (const [i, patches] of undo.entries()) {
    const number = undo.length - i
    const before = applyPatches(after, patches)
    passes.unshift({before, after, undo: patches, fixes: applied.filter(({pass}) => pass === number)})
    after = before
  }
  return passes
}

const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0
const said = (messages: readonly Message[]) =>
  messages.map(({ruleId, line, message}) => `${line} ${ruleId}: ${message}`)

/** Which of the laws of DESIGN §1 do not hold for this file, in words; they all should. */
export function brokenLaws(bytes: Uint8Array, setup: Setup, unsafe: boolean): string[] {
  const found = lint(bytes, setup)
  const outcome = fix(bytes, {unsafe}, setup)
  const broken: string[] = []
  const law = (number: number, holds: boolean, how: () => string) => {
    if (!holds) broken.push(`law ${number}: ${how()}`)
  }

  law(1, outcome.changed === !same(outcome.bytes, bytes), () => `changed is ${outcome.changed}`)
  law(1, outcome.applied.length > 0 || same(outcome.bytes, bytes), () => 'written without a fix')

  const passes = passesOf(outcome)
  law(4, same(passes[0]?.before ?? bytes, bytes), () => 'undoing gives other bytes')
  for (const pass of passes) {
    if (pass.fixes.some(({fix}) => fix.recode)) continue
    const [before, after] = [decode(pass.before), decode(pass.after)]
    const edits = pass.fixes.flatMap(({fix}) => fix.edits).toSorted((a, b) => a.start - b.start)
    const {forth, back} = bothWays(pass)
    law(
      2,
      forth.every((patch, i) => same(keptBefore(pass.before, forth, i), keptBefore(pass.after, back, i)) && patch),
      () => 'other bytes changed',
    )
    law(2, splice(before.text, edits) === after.text, () => `not what the edits say: ${JSON.stringify(edits)}`)
    for (const [i, patch] of forth.entries()) {
      const length = decodedLength(pass.before.subarray(0, patch.start), before.charset)
      law(2, length === edits[i]?.start, () => `edit ${i} at ${edits[i]?.start} was made at ${length}`)
    }
    const lost = lostBlocks(before.text, after.text, edits, setup)
    law(8, lost === undefined, () => `${pass.fixes.map(({ruleId}) => ruleId)} changed ${lost}`)
    if (!unsafe)
      for (const made of pass.fixes)
        law(
          9,
          keepsLetters(before.text, made),
          () => `${made.ruleId} deleted letters: ${JSON.stringify(made.fix.edits)}`,
        )
  }

  law(3, unsafe || outcome.converged, () => `no rest: ${outcome.restless}`)
  // Of a file that stayed as it is, `fix` and `lint` have said already what they say.
  const again = outcome.changed ? fix(outcome.bytes, {unsafe}, setup) : outcome
  law(3, same(again.bytes, outcome.bytes), () => `fixed again: ${said(again.applied)}`)
  const left = outcome.changed ? lint(outcome.bytes, setup) : found
  if (outcome.converged)
    law(
      5,
      !left.some(({fix}) => fix?.safety === 'safe'),
      () => `left: ${said(left.filter(({fix}) => fix?.safety === 'safe'))}`,
    )
  law(
    5,
    JSON.stringify(left) === JSON.stringify(outcome.messages),
    () => 'fix and lint say different things of the result',
  )

  const {text} = decode(bytes)
  for (const {ruleId, fix} of found) {
    for (const edit of fix?.edits ?? [])
      law(
        6,
        isMinimal(text, edit),
        () => `${ruleId} ${JSON.stringify(edit)} over ${JSON.stringify(text.slice(edit.start, edit.end))}`,
      )
  }
  for (const {ruleId, start, end, line, column} of found) {
    law(
      7,
      start >= 0 && end >= start && end <= text.length && line >= 1 && column >= 1,
      () => `${ruleId} at ${start}–${end}`,
    )
  }
  return broken
}

/** The patches of a pass, seen from before it and from after it. */
function bothWays({before, after, undo}: Pass): {forth: Patch[]; back: readonly Patch[]} {
  let shift = 0
  const forth = undo.map(({start, end, bytes}) => {
    const patch = {start: start + shift, end: start + shift + bytes.length, bytes: after.slice(start, end)}
    shift += bytes.length - (end - start)
    return patch
  })
  return {
    forth: forth.length === 0 ? [{start: before.length, end: before.length, bytes: new Uint8Array()}] : forth,
    back: undo,
  }
}

/** The bytes between a patch and the one before it. */
const keptBefore = (bytes: Uint8Array, patches: readonly Patch[], i: number) =>
  bytes.subarray(patches[i - 1]?.end ?? 0, patches[i]?.start ?? bytes.length)

/** How many UTF-16 units these bytes make. */
function decodedLength(bytes: Uint8Array, charset: string): number {
  if (charset === 'windows-1252') return bytes.length
  return new TextDecoder(charset, {ignoreBOM: true}).decode(bytes).length
}

function splice(text: string, edits: readonly Edit[]): string {
  const units = text.split('')
  for (const {start, end, text: put} of edits.toReversed()) units.splice(start, end - start, put)
  return units.join('')
}

function isMinimal(text: string, {start, end, text: put}: Edit): boolean {
  const gone = [...text.slice(start, end)]
  const came = [...put]
  if (gone.length === 0 && came.length === 0) return false
  return gone.length === 0 || came.length === 0 || (gone[0] !== came[0] && gone.at(-1) !== came.at(-1))
}

const meaning = (node: Node) => JSON.stringify(node, (key, value) => (key === 'position' ? undefined : value))

/** A block far from all edits that is not there any more afterwards, in the order of before. */
function lostBlocks(before: string, after: string, edits: readonly Edit[], setup: Setup): string | undefined {
  const [{children}, result] = treesOf([before, after], setup) as [Root, Root]
  const far = children.filter((_, i) => {
    const from = children[i - 1]?.position?.end.offset ?? -1
    const to = children[i + 1]?.position?.start.offset ?? Number.POSITIVE_INFINITY
    return !edits.some(({start, end}) => start <= to && end > from)
  })
  const rest = result.children.map(meaning)
  let at = 0
  for (const block of far) {
    const next = rest.indexOf(meaning(block), at)
    if (next === -1) return excerpt(before, block)
    at = next + 1
  }
  return undefined
}

const excerpt = (text: string, {type, position}: RootContent) =>
  `${type} ${JSON.stringify(text.slice(position!.start.offset, position!.end.offset).slice(0, 80))}`

/** What these take away, no person wrote as words: bytes read wrongly, a machine's marks, fences, addresses. */
const takesNoWords = /^(?:encoding-.*|content-ai-residue|content-fenced-document|link-anchor)$/

/** Whether all letters that the edits of a fix take away come back in one of them, as many times, in whatever case. */
function keepsLetters(text: string, {ruleId, fix}: FixOutcome['applied'][number]): boolean {
  if (takesNoWords.test(ruleId)) return true
  const balance = new Map<string, number>()
  const weigh = (words: string, by: number) => {
    for (const letter of words.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [])
      balance.set(letter, (balance.get(letter) ?? 0) + by)
  }
  for (const {start, end, text: put} of fix.edits) {
    weigh(text.slice(start, end), -1)
    weigh(put, 1)
  }
  return [...balance.values()].every(count => count >= 0)
}
