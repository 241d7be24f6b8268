import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'comment-directive',
  summary: 'Comments that silence rules name rules that exist and silence something',
  severity: 'warning',
  messages: {
    unused: 'Unexpected `{directive}` that silences nothing, expected a finding of {names} here',
    unknown: 'Unexpected name `{name}` in a comment that silences rules, expected the id or area of a rule',
  },
  // Only the engine knows what a comment silenced: it reports these itself, see engine/lint.ts.
  check() {},
})
