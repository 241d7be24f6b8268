import {hashOf} from '../text/hash.ts'
import {Lines} from '../text/lines.ts'
import type {Message} from './message.ts'

// Enough of a line to know it by; a line can be ten megabytes long and hold a finding at every character.
const known = 200

/**
 * A name for each finding that stays the same while it moves up and down with its line: made of the rule, of what was
 * said, and of the line's own words. Equal findings on equal lines are told apart by a number.
 */
export function fingerprints(messages: readonly Message[], text: string | undefined): string[] {
  const lines = text === undefined ? undefined : new Lines(text)
  const seen = new Map<string, number>()
  return messages.map(message => {
    const name = hashOf(`${message.ruleId}\0${message.messageId}\0${wordsAt(message, lines) ?? message.message}`)
    const number = (seen.get(name) ?? 0) + 1
    seen.set(name, number)
    return number === 1 ? name : `${name}:${number}`
  })
}

function wordsAt({start, end, line: number}: Message, lines: Lines | undefined): string | undefined {
  if (!lines || number > lines.count || end > lines.text.length) return undefined
  const line = lines.line(number)
  const head = lines.text.slice(line.start, Math.min(line.end, line.start + known))
  const marked = lines.text.slice(start, Math.min(end, line.end, start + known))
  return `${head}\0${marked}`.replace(/\s+/g, ' ').trim()
}
