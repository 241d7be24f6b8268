import type {Opener} from './opener.ts'

export function isTitle(openers: readonly Opener[], at: number): boolean {
  return (
    at === 0 && (openers[0]!.level === 1 || openers.every((other, i) => i === 0 || other.level > openers[0]!.level))
  )
}

/** `# Toolkit project` right below `# toolkit-project`: the title once more. */
export const isTitleAgain = (openers: readonly Opener[], at: number): boolean =>
  at === 1 && openers[0]!.level === 1 && openers[1]!.level === 1 && openers[1]!.line - openers[0]!.line <= 3

/** Whether nothing but a rule parts a heading from the next one that is none of its parts: `## A presentation` below a title. */
export function isBare(openers: readonly Opener[], at: number, text: string): boolean {
  const [opener, next] = [openers[at]!, openers[at + 1]]
  return next !== undefined && next.level <= opener.level && !/[^\s*_-]/.test(text.slice(opener.end, next.start))
}
