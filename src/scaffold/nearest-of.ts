import {nearest} from '../engine/nearest.ts'

/** The word that was probably meant, or all that there are. */
export function nearestOf(word: string, known: Iterable<string>): string {
  const all = [...known]
  const near = nearest(word, all)
  return near ? `\`${near}\`` : `one of ${all.map(name => `\`${name}\``).join(', ')}`
}
