import type {Spot} from '../encoding/diagnose.ts'
import {excerpt} from '../encoding/excerpt.ts'
import {pagesInWords, storyOf} from '../encoding/story.ts'
import {alsoMeant, byLine, inGroups, patience} from '../encoding/telling.ts'
import {defineSourceRule} from '../rule.ts'
import type {Edit} from '../text/edit.ts'

/** More places than these that nobody can mend are one finding. */
const bearable = 8

/** More places than these of which only one thing can have stood there are a flood, and told in groups. */
const manyPlaces = 1000

/** More lines than these of what only code shows are a flood, too. */
const manyLines = 1000

const isHopeless = ({certainty}: Spot) => certainty === 'open'

/** Whichever it is, a heading after it is still that heading. */
function likeliest(spots: readonly Spot[]): Edit[] {
  const edits: Edit[] = []
  for (const {start, end, candidates} of spots) {
    const [text] = candidates
    if (text !== undefined) edits.push({start, end, text})
  }
  return edits
}

export default defineSourceRule({
  id: 'encoding-lost-bytes',
  summary: 'No character has lost some of its bytes',
  severity: 'error',
  preset: 'minimal',
  messages: {
    unique: 'Unexpected `{damaged}`, expected `{repaired}`: some of its bytes are lost, and nothing else fits',
    chosen:
      'Unexpected `{damaged}`, expected most likely `{repaired}`: some of its bytes are lost, so check it before you accept it',
    open: 'Unexpected `{damaged}`, expected one of {choices}: some of its bytes are lost, so type what was here',
    bare: 'Unexpected `{damaged}`, expected a whole character: some of its bytes are lost, so type what was here',
    shown:
      'Unexpected `{damaged}` in code, expected `{repaired}` if it is damage: nothing outside of code proves that, so type it yourself if it is',
    many: 'Unexpected `{damaged}` and {count} more like it, expected whole characters: some of their bytes are lost, so take them from an older version of the file or type them again',
  },
  check({text, lines, damage, report}) {
    if (damage.spots.length === 0) return
    const told = new Set<string>()
    let last: Spot['pages'] | undefined
    // Where nothing is lost, `encoding-mojibake` tells of it.
    const lossy = damage.spots.filter(
      ({certainty, isWhole, isShown}) => certainty !== 'certain' && !isWhole && !isShown,
    )
    const open = lossy.filter(isHopeless)
    const rest = lossy.filter(({certainty}) => certainty === 'chosen').slice(patience)
    // A group is made as one: where somebody silences lines, each is for itself.
    const patient = text.includes('prodev-report-') ? Number.POSITIVE_INFINITY : manyPlaces
    const grouped = inGroups(lossy.filter(({certainty}) => certainty === 'unique').slice(patient), 0)
    const groups = new Map(grouped.map(group => [group[0]!, group]))
    const firstInGroup = grouped[0]?.[0]?.start ?? Number.POSITIVE_INFINITY
    const isOfRest = ({start, certainty}: Spot) => certainty === 'chosen' && rest.length > 1 && start >= rest[0]!.start
    // A function of its own, which V8 optimises on another thread: with all of it in the loop, the loop waits for that.
    const tell = (spot: Spot, isOfMany: boolean) => {
      const {start, end, certainty, candidates, pages} = spot
      const damaged = text.slice(start, end)
      const page = pagesInWords(pages)
      const note = told.has(page)
        ? undefined
        : `UTF-8 was read as ${page}, and bytes got lost. ${storyOf(pages).advice}`
      told.add(page)
      const edits = [{start, end, text: spot.text}]
      if (certainty === 'unique') {
        const group = groups.get(spot) ?? [spot]
        const fix = group.map(({start, end, text}) => ({start, end, text}))
        report(
          'unique',
          spot,
          {damaged, repaired: spot.text},
          {fix, note: alsoMeant(group) ?? note, expected: [spot.text]},
        )
      } else if (isOfRest(spot)) {
        const all = rest.map(({start, end, text}) => ({start, end, text}))
        const note = alsoMeant(rest)
        report('chosen', spot, {damaged, repaired: spot.text}, {fix: {edits: all, safety: 'unsafe'}, note, assume: all})
      } else if (certainty === 'chosen') {
        const alternatives = candidates.map(label => ({label, edits: [{start, end, text: label}]}))
        const fix = {edits, safety: 'unsafe' as const, alternatives}
        report('chosen', spot, {damaged, repaired: spot.text}, {fix, note, expected: candidates, assume: edits})
      } else if (isOfMany) {
        report('many', spot, {damaged, count: open.length - 1}, {note, assume: likeliest(open)})
      } else {
        const choices = candidates
          .slice(0, 5)
          .map(candidate => `\`${candidate}\``)
          .join(', ')
        if (choices === '') report('bare', spot, {damaged}, {note})
        else report('open', spot, {damaged, choices}, {note, expected: candidates, assume: likeliest([spot])})
      }
    }
    for (const spot of lossy) {
      const {start, certainty, pages} = spot
      const isOfMany = open.length > bearable && isHopeless(spot)
      const isOfGroup = certainty === 'unique' && start > firstInGroup && !groups.has(spot)
      // A flood has hundreds of thousands that are told with another one.
      if ((isOfRest(spot) && spot !== rest[0]) || (isOfMany && spot !== open[0]) || isOfGroup) {
        if (pages !== last) told.add(pagesInWords(pages))
        last = pages
      } else tell(spot, isOfMany)
    }
    // What is only left alone because code shows it has lost nothing.
    const shown = damage.spots.filter(({isShown}) => isShown)
    for (const group of inGroups(byLine(shown, lines), manyLines)) {
      const [spots] = group as [Spot[]]
      const note = group.length > 1 ? `${group.length - 1} more lines like it are not listed one by one` : undefined
      const expected = spots.length === 1 ? spots[0]!.candidates : undefined
      const place = {start: spots[0]!.start, end: spots.at(-1)!.end}
      report('shown', place, excerpt(text, spots), {note, expected, assume: likeliest(group.flat())})
    }
  },
})
