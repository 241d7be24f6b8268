import type {Dictionary} from '../candidates/loss.ts'
import {isEmoji} from '../candidates/rank.ts'
import type {Part} from '../characters/part.ts'

type Hits = ReturnType<Dictionary['find']>

const selector = '\ufe0f'

/** Whether it is the selector of an emoji that stands there, whole or with two of its three bytes, and nothing else. */
function isSelector(text: string, at: number, next: Part | undefined, lookup: Dictionary): boolean {
  if (next?.start === at) return next.text.startsWith(selector)
  if (text[at] === selector) return true
  const longest = text.charCodeAt(at) > 0x7f ? lookup.find(text, at)[0] : undefined
  return longest !== undefined && longest.length > 1 && longest.candidates.every(({code}) => code === 0xfe0f)
}

/** What may have stood at a place: before the selector of an emoji nothing but an emoji, so that `â¸ï¸` is ⏸️ and not ⁸. */
export const beforeSelectors = (
  hits: Hits,
  {text, at, next, lookup}: {text: string; at: number; next: Part | undefined; lookup: Dictionary},
): Hits =>
  hits.map(hit =>
    isSelector(text, at + hit.length, next, lookup)
      ? {...hit, candidates: hit.candidates.filter(({code}) => isEmoji(code))}
      : hit,
  )
