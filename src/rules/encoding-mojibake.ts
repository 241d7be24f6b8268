import type {Spot} from '../encoding/diagnose.ts'
import {excerpt} from '../encoding/excerpt.ts'
import {pagesInWords, storyOf} from '../encoding/story.ts'
import {alsoMeant, byLine, inGroups} from '../encoding/telling.ts'
import {defineSourceRule} from '../rule.ts'

export default defineSourceRule({
  id: 'encoding-mojibake',
  summary: 'No character is shown as the bytes it is made of',
  severity: 'error',
  preset: 'minimal',
  messages: {
    garbled: 'Unexpected `{damaged}`, expected `{repaired}`: UTF-8 was read as {page}',
    doubtful:
      'Unexpected `{damaged}`, expected most likely `{repaired}`, if UTF-8 was read as {page}: check it before you accept it',
  },
  check({source, text, lines, damage, report}) {
    // A file without one sound byte sequence of UTF-8 was never UTF-8: `encoding-invalid` tells of all its letters.
    if (source.charset === 'windows-1252') return
    const told = new Set<string>()
    // What only code shows is told by encoding-lost-bytes, which offers nothing for it.
    const whole = damage.spots.filter(
      ({certainty, isWhole, isShown}) => certainty === 'certain' || (isWhole && !isShown),
    )
    if (whole.length === 0) return
    // A group is made as one: where somebody silences lines, each is for itself.
    const patient = text.includes('prodev-report-') ? Number.POSITIVE_INFINITY : manyLines
    // A function of its own, which V8 optimises on another thread: with all of it in the loop, the loop waits for that.
    const tell = (group: readonly Spot[][], isDoubtful: boolean) => {
      const parted = group.map(line => line.filter(({isWhole = false}) => isWhole === isDoubtful))
      const [spots, ...others] = parted.filter(line => line.length > 0)
      if (spots === undefined) return
      const {start, pages} = spots[0]!
      const {end} = spots.at(-1)!
      const page = pagesInWords(pages)
      const {how, advice} = storyOf(pages)
      const note = told.has(page) ? alsoMeant([spots, ...others]) : `${how}. ${advice}`
      told.add(page)
      const edits = parted.flatMap(line => line.map(({start, end, text}) => ({start, end, text})))
      if (isDoubtful) {
        // What is certain between them comes back by itself.
        const shown = group[parted.indexOf(spots)]!.filter(spot => spot.start >= start && spot.end <= end)
        const fix = {edits, safety: 'unsafe' as const}
        report('doubtful', {start, end}, {...excerpt(text, shown), page}, {fix, note, assume: edits})
      } else report('garbled', {start, end}, {...excerpt(text, spots), page}, {fix: edits, note})
    }
    for (const group of inGroups(byLine(whole, lines), patient)) {
      tell(group, false)
      tell(group, true)
    }
  },
})

/** More damaged lines than these are a flood, and told in groups. */
const manyLines = 1000
