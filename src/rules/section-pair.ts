import {defineRule} from '../rule.ts'
import {shown} from '../text/shown.ts'

export default defineRule({
  id: 'section-pair',
  summary: 'A challenge comes with its solution',
  severity: 'warning',
  messages: {
    unsolved: 'Unexpected challenge `{challenge}` without a solution, expected what you did about it',
    unnamed: 'Unexpected solution without a challenge, expected what it solved',
  },
  check({model, report}) {
    for (const {status, pairs} of Object.values(model.sections)) {
      // Only where the author tells solutions apart can one be missing.
      if (status !== 'filled' || !pairs.some(({challenge, solution}) => challenge !== '' && solution !== '')) continue
      for (const pair of pairs) {
        if (pair.challenge !== '' && pair.solution === '')
          report('unsolved', pair, {challenge: shown(pair.challenge.replace(/\s+/g, ' ').trim(), 60)})
        else if (pair.challenge === '') report('unnamed', pair)
      }
    }
  },
})
