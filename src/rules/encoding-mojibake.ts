import {excerpt} from '../encoding/excerpt.ts'
import {pagesInWords, storyOf} from '../encoding/story.ts'
import {defineSourceRule} from '../rule.ts'

export default defineSourceRule({
  id: 'encoding-mojibake',
  summary: 'No character is shown as the bytes it is made of',
  severity: 'error',
  preset: 'minimal',
  messages: {
    garbled: 'Unexpected `{damaged}`, expected `{repaired}`: UTF-8 was read as {page}',
    doubtful:
      'Unexpected `{damaged}`, expected most likely `{repaired}`, if UTF-8 was read as {page}: look before you accept it',
  },
  check({source, text, lines, damage, report}) {
    // A file without one sound byte sequence of UTF-8 was never UTF-8: `encoding-invalid` tells of all its letters.
    if (source.charset === 'windows-1252') return
    const told = new Set<string>()
    const whole = damage.spots.filter(({certainty, isWhole}) => certainty === 'certain' || isWhole)
    for (let i = 0; i < whole.length; ) {
      // A line is one finding: a Russian file would else have one for every word.
      const {next} = lines.lineAt(whole[i]!.start)
      const first = i
      while (i < whole.length && whole[i]!.start < next) i++
      for (const isDoubtful of [false, true]) {
        const spots = whole.slice(first, i).filter(({isWhole = false}) => isWhole === isDoubtful)
        if (spots.length === 0) continue
        const {start, pages} = spots[0]!
        const {end} = spots.at(-1)!
        const page = pagesInWords(pages)
        const {how, advice} = storyOf(pages)
        const note = told.has(page) ? undefined : `${how}. ${advice}`
        told.add(page)
        const edits = spots.map(({start, end, text}) => ({start, end, text}))
        if (isDoubtful)
          report(
            'doubtful',
            {start, end},
            {...excerpt(text, spots), page},
            {fix: {edits, safety: 'unsafe'}, note, assume: edits},
          )
        else report('garbled', {start, end}, {...excerpt(text, spots), page}, {fix: edits, note})
      }
    }
  },
})
