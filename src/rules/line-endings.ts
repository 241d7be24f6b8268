import {defineSourceRule} from '../rule.ts'
import {replace} from '../text/edit.ts'

const names = {'\n': 'LF', '\r\n': 'CRLF', '\r': 'CR'} as const
type Ending = keyof typeof names

export default defineSourceRule({
  id: 'line-endings',
  summary: 'All lines of a file end in the same way',
  severity: 'info',
  messages: {
    mixed: 'Unexpected line ending {actual}, expected {expected} as on most lines: {others} of {lines} differ',
  },
  check({text, report}) {
    if (!text.includes('\r')) return
    const endings = [...text.matchAll(/\r\n|[\r\n](?!\0)/g)].map(match => ({
      at: match.index,
      ending: match[0] as Ending,
    }))
    const counts = new Map<Ending, number>()
    for (const {ending} of endings) counts.set(ending, (counts.get(ending) ?? 0) + 1)
    if (counts.size < 2) return
    // LF comes first, so that it wins a draw.
    const common = (['\n', '\r\n', '\r'] as const).reduce((a, b) =>
      (counts.get(b) ?? 0) > (counts.get(a) ?? 0) ? b : a,
    )
    const odd = endings.filter(({ending}) => ending !== common)
    const first = odd[0]!
    const data = {actual: names[first.ending], expected: names[common], others: odd.length, lines: endings.length}
    const fix = odd.map(({at, ending}) => replace(at, at + ending.length, common))
    report('mixed', {start: first.at, end: first.at + first.ending.length}, data, {fix})
  },
})
