import type {Node} from 'mdast'
import type {Data, Extras, Fix, Place, Severity} from '../rule.ts'
import type {Edit} from '../text/edit.ts'
import type {Span} from '../text/span.ts'
import type {ActiveRule} from './setup.ts'

/** What a rule said, before anyone has put it in words or counted lines. */
export interface Finding extends Span {
  active: ActiveRule
  messageId: string
  data: Data
  related?: readonly (Span & {note?: string})[]
  note?: string
  expected?: readonly string[]
  fix?: Fix
  atMost?: Severity
  assume?: readonly Edit[]
}

/** The stretch of text that a place names. */
function spanOf(place: Place): Span {
  // A list of mdast has a `start` too: the number of its first item.
  if ('end' in place) return {start: place.start, end: place.end}
  const {position} = place as Node
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}

/** More are nothing to look up one by one, and a flood of them would be kept with every finding. */
const mostRelated = 20

/** The function that a rule reports with; what it says is put into the list. */
export function collector(active: ActiveRule, into: Finding[]) {
  return (messageId: string, place: Place, data: Data = {}, extras: Extras = {}): void => {
    const finding: Finding = {...spanOf(place), active, messageId, data}
    const {fix, related, relatedNote, note, expected, atMost, assume} = extras
    if (related) {
      const places = (Array.isArray(related) ? related : [related as Place]).slice(0, mostRelated).map(spanOf)
      finding.related = relatedNote ? places.map(place => ({...place, note: relatedNote})) : places
    }
    if (note) finding.note = note
    if (expected) finding.expected = expected
    if (atMost) finding.atMost = atMost
    if (assume) finding.assume = assume
    if (fix) finding.fix = 'safety' in fix ? fix : {edits: fix, safety: 'safe'}
    into.push(finding)
  }
}

/** The words of a finding: its message with the slots filled. */
export function wording({active, messageId, data}: Finding): string {
  const text: string | undefined = active.rule.messages[messageId]
  if (text === undefined)
    throw new Error(`Unexpected message \`${messageId}\` from \`${active.rule.id}\`, which has none of that name`)
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(data[name] ?? slot))
}
