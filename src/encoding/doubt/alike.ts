import {inDoubt, type Part} from '../characters/part.ts'

/** If one in so many parts that look alike is in doubt, all of them are. */
const share = 3

/**
 * Makes parts as doubtful as their like: `Îť` is Ν by Windows-1250 and λ by ISO-8859-2. If what stands around leaves a
 * third of them a choice, hardly anything is known about the others.
 */
export function alike(text: string, parts: readonly Part[]): readonly Part[] {
  if (!parts.some(isOpen)) return parts
  const counts = new Map<string, {doubtful: number; all: number}>()
  const keyOf = ({start, end, text: made}: Part) => `${text.slice(start, end)} ${made}`
  for (const part of parts) {
    if (!mayBeOther(part)) continue
    const count = counts.get(keyOf(part)) ?? {doubtful: 0, all: 0}
    if (part.doubtful) count.doubtful++
    count.all++
    counts.set(keyOf(part), count)
  }
  return parts.map(part => {
    const count = part.doubtful || !mayBeOther(part) ? undefined : counts.get(keyOf(part))
    return count && count.doubtful > 1 && count.doubtful * share >= count.all ? inDoubt(part) : part
  })
}

/** Latin letters are left out: the words around them tell more than their like do. */
const greek = '\u0370'
const mayBeOther = ({rivals, pages, text}: Part) => rivals !== 0 && pages.length === 1 && text >= greek
const isOpen = (part: Part) => part.doubtful && mayBeOther(part)
