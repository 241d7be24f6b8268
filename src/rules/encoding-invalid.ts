import {firstBeyondAscii} from '../encoding/excerpt.ts'
import type {Half} from '../encoding/halves.ts'
import type {Foreign} from '../encoding/older/foreign.ts'
import {partly} from '../encoding/older/partly.ts'
import {wholly} from '../encoding/older/wholly.ts'
import {writtenIn} from '../encoding/story.ts'
import {alsoMeant, byLine, inGroups} from '../encoding/telling.ts'
import {defineSourceRule} from '../rule.ts'
import {utf16In} from '../text/appended.ts'
import {applyEdits, type Edit} from '../text/edit.ts'
import type {InvalidBytes} from '../text/source.ts'
import {inside, type Span} from '../text/span.ts'

const hex = (bytes: Uint8Array) => Array.from(bytes, byte => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ')

export default defineSourceRule({
  id: 'encoding-invalid',
  summary: 'Every byte can be read as UTF-8',
  severity: 'error',
  preset: 'minimal',
  messages: {
    bytes: 'Unexpected bytes `{bytes}`, expected {charset}: type what belongs here again',
    stray: 'Unexpected bytes `{bytes}`, expected UTF-8: in {page} they are `{char}`',
    line: 'Unexpected bytes of {page} in {count} places of this line, expected UTF-8: `{chars}`',
    halves: 'Unexpected bytes `{bytes}`, expected `{char}`: its two halves were encoded one by one',
    half: 'Unexpected half of an emoji, bytes `{bytes}`, expected the whole one, most likely `{char}`',
    doubled: 'Unexpected bytes of {page}, expected UTF-8: most likely they read `{meant}`',
    legacy: 'Unexpected file in {page}, expected UTF-8: most likely it reads `{meant}`',
  },
  check({source, text, lines, expert, report}) {
    const {bytes, charset} = source
    const older = wholly(source, expert)
    if (older) {
      const {page, edits} = older
      report(
        'legacy',
        {start: 0, end: 0},
        {page: writtenIn(page), meant: firstBeyondAscii(applyEdits(text, edits))},
        {
          fix: {edits, safety: 'unsafe', recode: 'utf-8'},
          note: 'The code page is a guess: check the letters beyond A to Z after the fix',
          assume: edits,
        },
      )
      return
    }
    if (source.invalid.length === 0) return
    const inPiece = inside(utf16In(source))
    const strange = source.invalid.filter(({start}) => !inPiece(start))
    const doubled = charset === 'utf-8' ? partly(source, strange, expert) : undefined
    for (const group of inGroups(doubled?.lines ?? [])) {
      const meant = firstBeyondAscii(group[0]!.text)
      const fix = {edits: group.map(line => write(line, line.text)), safety: 'unsafe' as const}
      report('doubled', group[0]!, {page: writtenIn(doubled!.written), meant}, {fix})
    }
    const isDoubled = inside(doubled?.lines ?? [])
    const invalid = strange.filter(({start}) => !isDoubled(start))
    if (invalid.length === 0) return
    const {halves, others} =
      charset === 'utf-8' ? expert().partHalves({...source, invalid}) : {halves: [], others: invalid}
    const bytesOf = ({byteStart, byteEnd}: InvalidBytes) => bytes.subarray(byteStart, byteEnd)
    const foreign = others.map(part => ({start: part.start, end: part.end, bytes: bytesOf(part)}))
    const dataOf = (half: Half) => ({bytes: hex(bytesOf(half)), char: half.candidates[0]!})
    for (const group of inGroups(halves.filter(({whole}) => whole))) {
      const fix = group.map(half => write(half, half.whole!))
      report('halves', group[0]!, dataOf(group[0]!), {fix, note: alsoMeant(group)})
    }
    for (const group of inGroups(halves.filter(({whole, candidates}) => !whole && candidates.length > 0)))
      report('half', group[0]!, dataOf(group[0]!), {
        fix: guess(group),
        expected: group[0]!.candidates,
        note: alsoMeant(group),
      })
    for (const half of halves)
      if (half.candidates.length === 0) report('bytes', half, {bytes: hex(bytesOf(half)), charset: 'UTF-8'})
    const reading = charset === 'utf-8' ? expert().readStray(text, foreign) : undefined
    const read: Read[] = []
    for (const [i, place] of foreign.entries()) {
      const found = reading?.texts[i]
      if (found !== undefined) read.push({...place, text: found})
      else report('bytes', place, {bytes: hex(place.bytes), charset: charset === 'utf-8' ? 'UTF-8' : 'UTF-16'})
    }
    if (!reading) return
    const page = writtenIn(reading.page)
    for (const group of byLine(read, lines)) {
      const [first, last] = [group[0]!, group.at(-1)!]
      const fix = {edits: group.map(place => write(place, place.text)), safety: 'unsafe' as const}
      const chars = group.map(({text}) => text).join('')
      if (first === last) report('stray', first, {bytes: hex(first.bytes), page, char: chars}, {fix})
      else {
        const place = {start: first.start, end: last.end}
        report('line', place, {page, count: group.length, chars: chars.slice(0, mostShown)}, {fix})
      }
    }
  },
})

/** Bytes of an older page, and what they are in it. */
type Read = Foreign & {text: string}

/** Of more characters than these the message of a line does not show what follows. */
const mostShown = 40

const write = ({start, end}: Span, text: string): Edit => ({start, end, text})

const guess = (group: readonly Half[]) => ({
  edits: group.map(half => write(half, half.candidates[0]!)),
  safety: 'unsafe' as const,
  ...(group.length === 1 && {
    alternatives: group[0]!.candidates.map(label => ({label, edits: [write(group[0]!, label)]})),
  }),
})
