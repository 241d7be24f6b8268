import type {Root} from 'mdast'
import {recurring} from '../encoding/context/recurring.ts'
import type {Lines} from '../text/lines.ts'
import type {Opened} from './extent.ts'
import {readLabel} from './label.ts'
import {type Reading, readHeading} from './lexicon.ts'
import type {Reader} from './programme.ts'
import {stems} from './words.ts'

/** A heading of any form, as far as the kind of a document hangs on it. */
export interface Landmark {
  line: number
  /** It is an app's. */
  app: boolean
  /** It says so itself, or could have been a section. */
  telling: boolean
  /** It says nothing but that, or names the project: `Installation`, `Project overview`, and not `Custom routes`. */
  plain: boolean
}

/** Whether all that a heading says is what an app's README has. */
export const saysApp = ({app, rest}: Reading): boolean => app && rest.length === 0

/**
 * The headings of a document that has none: lines of their own that open a section or are what an app's README has.
 * People paste such documents out of word processors and chats.
 */
export function plainOutline(tree: Root, lines: Lines, programme: Reader, opened: readonly Opened[]): Landmark[] {
  const found: Landmark[] = opened.map(({line}) => ({line, app: false, telling: false, plain: false}))
  const apps = new Set<string>()
  // Of a flood of lines most are the same few.
  const again = recurring<Reading | undefined>()
  const readApp = (raw: string): Reading | undefined => {
    const label = readLabel(raw)
    if (label?.rest !== '' || /[.,;]$/.test(raw)) return undefined
    // A longer line is likelier to be a point: `Service workers and offline functionality`.
    const reading = stems(label.text).length <= 3 ? readHeading(label.text, programme.lexicon) : undefined
    return reading?.app ? reading : undefined
  }
  for (const node of tree.children) {
    if (node.type !== 'paragraph' || !node.position) continue
    for (let number = node.position.start.line; number <= node.position.end.line; number++) {
      const raw = lines.slice(lines.line(number))
      const reading = raw.length <= 60 ? again(raw, () => readApp(raw)) : undefined
      if (!reading) continue
      found.push({line: number, app: true, telling: true, plain: saysApp(reading)})
      if (saysApp(reading)) apps.add(raw.trim())
    }
  }
  // `Setup` alone stands in anybody's notes.
  if (apps.size < 2) for (const mark of found) mark.plain = false
  return found.sort((a, b) => a.line - b.line)
}
