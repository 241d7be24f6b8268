import {inDoubt, type Part} from '../characters/part.ts'

/** Where so many of what stands there alike are in doubt, one in so many, all are. */
const share = 3

/**
 * Parts as doubtful as their like: `Îť` is Ν by Windows-1250 and λ by Latin-2, and where a third of them are a choice because of
 * what stands around, hardly anything is known of the others.
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

/** Latin letters have words around them, which tell more than their like do. */
const greek = '\u0370'
const mayBeOther = ({rivals, pages, text}: Part) => rivals !== 0 && pages.length === 1 && text >= greek
const isOpen = (part: Part) => part.doubtful && mayBeOther(part)
