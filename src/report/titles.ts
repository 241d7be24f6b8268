import type {Opener} from './opener.ts'
import {letters} from './words.ts'

export function isTitle(openers: readonly Opener[], at: number): boolean {
  return (
    at === 0 && (openers[0]!.level === 1 || openers.every((other, i) => i === 0 || other.level > openers[0]!.level))
  )
}

/** `# Toolkit project` right below `# toolkit-project`, with badges between them at most: the title once more. */
export const isTitleAgain = (openers: readonly Opener[], at: number, text: string): boolean =>
  at === 1 &&
  openers[0]!.level === 1 &&
  openers[1]!.level === 1 &&
  openers[1]!.line - openers[0]!.line <= 3 &&
  !/^[^\S\n]*[^\s*_<![-]/m.test(text.slice(text.indexOf('\n', openers[0]!.end - 1), openers[1]!.start))

/** Whether nothing but a rule parts a heading from the next one that is none of its parts: `## A presentation` below a title. */
export function isBare(openers: readonly Opener[], at: number, text: string): boolean {
  const [opener, next] = [openers[at]!, openers[at + 1]]
  return next !== undefined && next.level <= opener.level && !/[^\s*_-]/.test(text.slice(opener.end, next.start))
}

/** A title above other headings that says more than a section's name: `Shop reflection`, `Reflection — my shop`. */
export function isOnlyTitle(openers: readonly Opener[]): boolean {
  const title = openers[0]
  if (!title || openers.length < 2) return false
  const {rest, beside, tells} = title.reading
  return ((rest.length > 0 && !beside) || tells || subject.test(title.text)) && isTitle(openers, 0)
}

/** `Shop: what I learned`: something stands on both sides of a sign. */
const subject = new RegExp(String.raw`[${letters}]\s*(?:[:\uff1a|]|\s-\s|[\u2013\u2014])\s*[${letters}]`)
