import type {Message} from '../engine/message.ts'
import {groupBy} from '../text/group-by.ts'

/** More findings of a rule in one file than somebody reads: hundreds of damaged characters would bury all else. */
const many = 10
/** So many then stand for all of them. */
const first = 5

/** The findings of a file that a person is shown, and what is left out, rule by rule. */
export function gistOf(messages: readonly Message[]): {shown: readonly Message[]; left: readonly Message[][]} {
  const left = [...groupBy(messages, ({ruleId}) => ruleId).values()]
    .filter(({length}) => length > many)
    .map(alike => alike.slice(first))
  const isLeft = new Set(left.flat())
  return {shown: messages.filter(message => !isLeft.has(message)), left}
}
