import type {Opener} from './opener.ts'
import {declaresChat, saysWhatCounts} from './phrasing.ts'
import type {Reader} from './programme.ts'
import {isBare} from './titles.ts'

/** Whether a section holds tools: any README has it, and it frames nothing. */
const holdsTools = (id: string, {lexicon: {common, frames}}: Reader) => common.has(id) && !frames.has(id)

/** Whether what stands below a heading, if it names tools, names those of which a chat was asked. */
export function isOfChat(openers: readonly Opener[], at: number, ids: readonly string[], programme: Reader): boolean {
  if (openers.length === 0 || !ids.some(id => holdsTools(id, programme))) return false
  // `## AI usage`, and `## Tools used` of the same rank: what the file begins with, all of it is about.
  if (declaresChat(openers[0]!.text)) return true
  for (let i = at; i > 0; i = openers[i]!.parent) if (declaresChat(openers[i]!.text)) return true
  return false
}

/** Why a heading opens nothing of the report's, by what it stands under: a table of contents, what a chat was asked, or what is marked. */
export function outsider(
  openers: readonly Opener[],
  at: number,
  id: string,
  text: string,
  programme: Reader,
): string | undefined {
  if (isOfChat(openers, at, [id], programme)) return 'is about the use of AI'
  for (let i = openers[at]!.parent; i !== -1; i = openers[i]!.parent)
    // Some have the whole report below the word.
    if (openers[i]!.reading.contents) return isBare(openers, at, text) ? 'is one of the contents' : undefined
  for (let i = at; i !== -1; i = openers[i]!.parent)
    if (saysWhatCounts(openers[i]!.text)) return `is what counts, under \`${openers[i]!.text}\``
  return undefined
}
