import type {Node} from 'mdast'
import type {Data, Extras, Fix, Place, Severity} from '../rule.ts'
import type {Edit} from '../text/edit.ts'
import type {Span} from '../text/span.ts'
import type {ActiveRule} from './setup.ts'

/** Another place that belongs to a finding, and what it shows there if that isn't plain. */
export type RelatedPlace = Span & {note?: string}

/** What a rule said, before anyone has put it in words or counted lines. */
export interface Finding extends Span {
  active: ActiveRule
  messageId: string
  data: Data
  related?: readonly RelatedPlace[]
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

/** The function that rules report with, each in its turn; what they say is put into the list. */
export function collector(turn: {active: ActiveRule | undefined}, into: Finding[]) {
  return (messageId: string, place: Place, data: Data = {}, extras: Extras = {}): void => {
    const active = turn.active!
    const {fix, others, note, expected, atMost, assume} = extras
    const {start, end} = spanOf(place)
    const finding: Finding = {
      start,
      end,
      active,
      messageId,
      data: others ? {...data, others: others.length} : data,
    }
    const related = relatedOf(extras)
    if (related.length > 0) finding.related = related
    if (note) finding.note = note
    if (expected) finding.expected = expected
    if (atMost) finding.atMost = atMost
    if (assume) finding.assume = assume
    if (fix) finding.fix = 'safety' in fix ? fix : {edits: fix, safety: 'safe'}
    into.push(finding)
  }
}

const none: readonly RelatedPlace[] = []

/** What explains a finding, and then where else it is. */
function relatedOf({related, relatedNote, others = []}: Extras): readonly RelatedPlace[] {
  if (!related && others.length === 0) return none
  const explaining: readonly Explaining[] = isList(related) ? related : related ? [related] : []
  return [
    ...explaining.slice(0, mostRelated).map(place => {
      const note = relatedNote ?? place.note
      return note ? {...spanOf(place), note} : spanOf(place)
    }),
    ...others.slice(0, mostRelated).map(spanOf),
  ].slice(0, mostRelated)
}

type Explaining = Place & {note?: string}

const isList = (related: Extras['related']): related is readonly Explaining[] => Array.isArray(related)

/** The words of a finding: its message with the slots filled. */
export function wording({active, messageId, data}: Finding): string {
  const text: string | undefined = active.rule.messages[messageId]
  if (text === undefined)
    throw new Error(`Unexpected message \`${messageId}\` from \`${active.rule.id}\`, which has none of that name`)
  return !text.includes('{') ? text : text.replace(/\{(\w+)\}/g, (slot, name: string) => String(data[name] ?? slot))
}
