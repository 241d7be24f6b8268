import lists from './generated/words.js'
import {readLanguage} from './language.ts'
import type {Programme} from './programme.ts'
import type {Report} from './report.ts'
import {saying, speaksOf} from './track.ts'
import {fold, vocabulary} from './words.ts'

/** By which a report shows whose it is. `Nexus` alone is also a repository manager. */
const names = ['prodev', 'alx', 'project nexus']
const genres = new Set(lists.genre)
const apps = new Set(lists.project)
/** What apps are made for as well. */
const kept = new Set(['journal', 'diary', 'logbook'])

/**
 * Whether a report that nobody chose a programme for is one for somebody else: it names none of ours, lacks what ours
 * asks for, and is of a kind that schools everywhere ask for or in another language than ours. Without such a sign,
 * whoever leaves the name out is taken for a learner of ours.
 */
export function isForeign(report: Report, programme: Programme, text: string, own: () => string): boolean {
  if (!programme.assumed) return false
  const missing = programme.sections.filter(({id, required}) => required && report.sections[id]?.status === 'absent')
  if (missing.length === 0) return false
  const titles = [report.title ?? '', ...report.headings.slice(0, 2).map(({text}) => text)]
  const words = [...vocabulary(fold(titles.join('\n')))]
  // `Daily Journal App` is an app.
  const isApp = report.kind === 'project' && words.some(word => apps.has(word))
  const genre = words.some(word => genres.has(word) && !(isApp && kept.has(word)))
  if (!genre && missing.length < 2) return false
  // A track in the title is one of ours.
  if (report.tracks.title) return false
  const said = saying(text.slice(0, 50_000))
  if (names.some(name => speaksOf(said, name))) return false
  return genre || (readLanguage(own()) ?? programme.language) !== programme.language
}
