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
  },
  check({source, text, lines, damage, report}) {
    // A file without one sound byte sequence of UTF-8 was never UTF-8: `encoding-invalid` tells of all its letters.
    if (source.charset === 'windows-1252') return
    const told = new Set<string>()
    const certain = damage.spots.filter(({certainty}) => certainty === 'certain')
    for (let i = 0; i < certain.length; ) {
      // A line is one finding: a Russian file would else have one for every word.
      const {next} = lines.lineAt(certain[i]!.start)
      const first = i
      while (i < certain.length && certain[i]!.start < next) i++
      const spots = certain.slice(first, i)
      const {start, pages} = spots[0]!
      const {end} = spots.at(-1)!
      const page = pagesInWords(pages)
      const {how, advice} = storyOf(pages)
      const note = told.has(page) ? undefined : `${how}. ${advice}`
      told.add(page)
      report(
        'garbled',
        {start, end},
        {...excerpt(text, spots), page},
        {fix: spots.map(({start, end, text}) => ({start, end, text})), note},
      )
    }
  },
})
