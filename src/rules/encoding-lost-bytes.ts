import {pagesInWords, storyOf} from '../encoding/story.ts'
import {defineSourceRule} from '../rule.ts'

export default defineSourceRule({
  id: 'encoding-lost-bytes',
  summary: 'No character has lost some of its bytes',
  severity: 'error',
  preset: 'minimal',
  messages: {
    unique: 'Unexpected `{damaged}`, expected `{repaired}`: bytes of it are lost, and nothing else fits',
    chosen:
      'Unexpected `{damaged}`, expected most likely `{repaired}`: bytes of it are lost, so look before you accept it',
    open: 'Unexpected `{damaged}`, expected one of {choices}: bytes of it are lost, so type what stood here',
  },
  check({text, damage, report}) {
    const told = new Set<string>()
    for (const spot of damage.spots) {
      const {start, end, certainty, candidates, pages} = spot
      if (certainty === 'certain') continue
      const damaged = text.slice(start, end)
      const page = pagesInWords(pages)
      const note = told.has(page)
        ? undefined
        : `UTF-8 was read as ${page}, and bytes got lost. ${storyOf(pages).advice}`
      told.add(page)
      const edits = [{start, end, text: spot.text}]
      if (certainty === 'unique') {
        report('unique', spot, {damaged, repaired: spot.text}, {fix: edits, note, expected: [spot.text]})
      } else if (certainty === 'chosen') {
        const alternatives = candidates.map(label => ({label, edits: [{start, end, text: label}]}))
        const fix = {edits, safety: 'unsafe' as const, alternatives}
        report('chosen', spot, {damaged, repaired: spot.text}, {fix, note, expected: candidates, assume: edits})
      } else {
        const choices = candidates
          .slice(0, 5)
          .map(candidate => `\`${candidate}\``)
          .join(', ')
        // Whichever it is, a heading behind it is still that heading.
        const assume = candidates.slice(0, 1).map(guess => ({start, end, text: guess}))
        report('open', spot, {damaged, choices}, {note, expected: candidates, assume})
      }
    }
  },
})
