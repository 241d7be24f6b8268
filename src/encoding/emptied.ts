import type {Part} from './lossless.ts'

/** First bytes of two-byte letters, as Latin-1, Latin-2 and their Windows sisters show them: capitals. */
const capitals = /[a-zß-ÿ][ÂÃÄÅÐÑĂĹ](?=[a-z\ufffd .,;:]|$)/gm
/** What Windows pages have where the ISO pages have controls, and ISO-8859-2 and -15 elsewhere. */
const disputed = /[€ŠŒŽšœžŸŚŤŹśťź]/

/**
 * Where an ISO page lost all its controls, capitals stand inside of small words, and the letters that it has in common
 * with its Windows sister stand for other bytes. Then what these letters are part of is a choice, and no certainty.
 */
export function withDoubts(text: string, parts: readonly Part[]): readonly Part[] {
  if (parts.length === 0) return parts
  const inParts = new Set(parts.map(({start}) => start))
  let torn = 0
  for (const {index} of text.matchAll(capitals)) if (!inParts.has(index + 1)) torn++
  if (torn < 2 || torn * 8 < parts.length) return parts
  return parts.map(part => (disputed.test(text.slice(part.start, part.end)) ? {...part, doubtful: true} : part))
}
