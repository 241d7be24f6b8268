import lists from './generated/words.js'
import {aside} from './phrasing.ts'
import {stems} from './words.ts'

const setting = new Set(lists.setting)
const small = new Set([...lists.noise, ...lists.project, ...lists.setting])

/** Whether a word tells only where or when something was: `in this project`. */
export const isSetting = (stem: string): boolean => setting.has(stem)

/** What whole phrases stand for, and what else is to be known of a programme. */
interface Phrases<S> {
  whole: {get(phrase: string): S | undefined}
  names: ReadonlySet<string>
  frames: ReadonlySet<string>
}

/** What a phrase stands for, but for what tells when and where: `What I learned this week`, `What I learned in this project`. */
export function withoutSetting<S extends {id: string}>(all: readonly string[], text: string, phrases: Phrases<S>) {
  const {whole, names, frames} = phrases
  if (aside.test(text)) {
    const sense = whole.get(stems(text.replace(aside, ' ').replace(aside, ' ')).join(' '))
    if (sense) return sense
  }
  if (!setting.has(all.at(-1)!)) return undefined
  // One such word alone may belong to a name: `Learning module`.
  for (let end = all.length - 1; end > 1 && (small.has(all[end]!) || names.has(all[end]!)); end--) {
    const sense = end < all.length - 1 ? whole.get(all.slice(0, end).join(' ')) : undefined
    // `What is a course?` asks of courses, and introduces none.
    if (sense) return frames.has(sense.id) ? undefined : sense
  }
  return undefined
}
