import type {Landmark} from './plain-outline.ts'
import type {Programme} from './programme.ts'
import type {Kind, Report, Section} from './report.ts'
import {countWords} from './words.ts'

export interface Signs {
  sections: Record<string, Section>
  /** Sections that are filled outside of what is the app's, without those that any README has. */
  own: number
  /** The overview is one of a programme, not of a project. */
  ofProgramme: boolean
  landmarks: readonly Landmark[]
  lines: number
  text: string
  /** Sections that only the assignment's own words open. */
  prompted: number
  /** The text speaks of a programme and of learning in it. */
  aboutLearning: boolean
  /** The title says that it is a report or a journal. */
  named: boolean
}

/**
 * Whether what its sections hold is worth a word: a page of notes that has one by chance lacks all others, and is told so.
 */
export function isReport({kind, sections}: Report, programme: Programme): boolean {
  if (kind === 'other')
    return programme.sections.every(({id, required}) => !required || sections[id]?.status !== 'absent')
  return kind !== 'project' && kind !== 'prompt'
}

/** What kind of document this is. */
export function kindOf(signs: Signs): Kind {
  const {sections, own, ofProgramme, landmarks, lines, text, prompted, aboutLearning, named} = signs
  const all = Object.values(sections)
  const filled = all.filter(({status}) => status === 'filled').length
  const empty = all.filter(({status}) => status === 'empty').length
  const [apps, share] = appShare(landmarks, lines)
  // One that only ends as such a heading does, `Custom routes`, may stand in anybody's notes; and so may one `Installation`
  // among the twenty headings of a lesson.
  const plain = landmarks.filter(({app, plain}) => app && plain).length
  const project = named || plain === 0 || plain * 8 < landmarks.length ? 'other' : 'project'
  const headed = all.some(({starts}) => starts.some(({as}) => as === 'heading' || as === 'html'))
  // An overview of the project is part of many an assignment.
  const unwritten = filled === 0 || (filled === 1 && own === 0 && prompted >= 2)
  if (unwritten && (prompted >= 2 || (prompted === 1 && empty >= 2 && !headed))) return 'prompt'
  // A template that nobody has filled in has the headings of both.
  const blank = all.filter(({status, placeholders}) => status === 'empty' && placeholders.length > 0).length
  if (blank >= 2 && blank > filled) return 'stub'
  if (apps >= 2 && share >= 0.2) return own > 0 || ofProgramme ? 'hybrid' : project
  if (filled + empty === 0) return apps > 0 && share >= 0.2 ? project : 'other'
  const missing = all.filter(({status}) => status === 'absent' || status === 'empty').length
  const unfinished = missing / all.length >= 0.4 && (aboutLearning || own > 0) && apps === 0
  // Whatever else is said at length: two sections that are promised are still to be written.
  if (unfinished && (blank >= 2 || (text.length < 20_000 && countWords(text) < 200))) return 'stub'
  if (own >= 2 || (own === 1 && (aboutLearning || apps === 0)) || ofProgramme) return 'report'
  return filled > 0 && own === 0 && apps > 0 ? project : 'other'
}

/** How many headings are an app's, and how much of the document stands under them. */
function appShare(landmarks: readonly Landmark[], lines: number): [number, number] {
  let apps = 0
  let under = 0
  landmarks.forEach(({app, telling, line}, i) => {
    if (!app) return
    if (telling) apps++
    under += (landmarks[i + 1]?.line ?? lines + 1) - line
  })
  return [apps, under / Math.max(1, lines)]
}
