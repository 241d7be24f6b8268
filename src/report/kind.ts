import type {Opener} from './outline.ts'
import type {Kind, Section} from './report.ts'

export interface Signs {
  sections: Record<string, Section>
  /** Sections that are filled outside of what is the app's. */
  main: number
  openers: readonly Opener[]
  lines: number
  words: number
  /** Sections that only the assignment's own words open. */
  prompted: number
  /** The text speaks of a programme and of learning in it. */
  aboutLearning: boolean
}

/** What kind of document this is. */
export function kindOf({sections, main, openers, lines, words, prompted, aboutLearning}: Signs): Kind {
  const all = Object.values(sections)
  const filled = all.filter(({status}) => status === 'filled').length
  const empty = all.filter(({status}) => status === 'empty').length
  const [apps, share] = appShare(openers, lines)
  const headed = all.some(({starts}) => starts.some(({as}) => as === 'heading' || as === 'html'))
  if (filled === 0 && (prompted >= 2 || (prompted === 1 && empty >= 2 && !headed))) return 'prompt'
  const appish = apps >= 2 && share >= 0.2
  const wanted = Math.max(1, all.length)
  if (appish) return main >= Math.min(2, wanted) || (main >= 1 && aboutLearning && filled >= 2) ? 'hybrid' : 'project'
  const missing = all.filter(({status}) => status === 'absent' || status === 'empty').length
  if (filled === 0 && empty === 0) return apps >= 1 && share >= 0.2 ? 'project' : 'other'
  if (missing / wanted >= 0.4 && words < 200 && (aboutLearning || filled >= 2)) return 'stub'
  if (main >= 2 || (main === 1 && aboutLearning)) return 'report'
  return main === 0 && filled > 0 && apps > 0 ? 'project' : 'other'
}

/** How many headings are an app's, and how much of the document stands under them. */
function appShare(openers: readonly Opener[], lines: number): [number, number] {
  let apps = 0
  let under = 0
  openers.forEach((opener, i) => {
    if (!opener.app) return
    if (opener.reading.app || opener.reading.ids.length > 0) apps++
    under += (openers[i + 1]?.line ?? lines + 1) - opener.line
  })
  return [apps, under / Math.max(1, lines)]
}
