import {brokenBold} from '../markdown/broken-bold.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'emphasis-broken',
  summary: 'Bold text is shown bold, without its asterisks',
  severity: 'warning',
  messages: {
    space:
      'Unexpected space within `**{text}**`, expected `**{trimmed}**`: the asterisks are shown, and nothing is bold',
    sign: 'Unexpected letter right after `**{text}**`, expected a space: the asterisks are shown, and nothing is bold',
    outside:
      'Unexpected letter right after `**{text}**`, expected `{moved}`: the asterisks are shown, and nothing is bold',
    before:
      'Unexpected letter right before `**{text}**`, expected a space: the asterisks are shown, and nothing is bold',
    half: 'Unexpected `**` without its other half, expected both around the bold words: the asterisks are shown',
  },
  check({nodes, text, report}) {
    for (const bold of brokenBold(nodes, text)) {
      const {kind, moved, edits, isSure} = bold
      const said = bold.inner.replaceAll('`', "'")
      const fix = {edits, safety: isSure ? ('safe' as const) : ('unsafe' as const)}
      if (kind === 'half') report('half', bold)
      else if (kind === 'space') report('space', bold, {text: said, trimmed: said.trim()}, {fix})
      else if (kind === 'before') report('before', bold, {text: said}, {fix})
      else if (moved === undefined) report('sign', bold, {text: said}, {fix})
      else report('outside', bold, {text: said, moved}, {fix})
    }
  },
})
