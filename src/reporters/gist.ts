import type {Message} from '../engine/message.ts'

/** More findings of a rule in one file than somebody reads: hundreds of damaged characters would bury all else. */
const many = 10
/** So many then stand for all of them. */
const first = 5

/** What is left out of a rule's findings. */
export interface LeftOut {
  ruleId: string
  count: number
  /** The lines that they are on. */
  from: number
  to: number
}

/** The findings of a file that a person is shown, and what is left out. */
export function gistOf(messages: readonly Message[]): {shown: readonly Message[]; left: readonly LeftOut[]} {
  const counts = new Map<string, number>()
  for (const {ruleId} of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  const left = new Map<string, LeftOut>()
  const seen = new Map<string, number>()
  const shown = messages.filter(({ruleId, line}) => {
    if (counts.get(ruleId)! <= many) return true
    const before = seen.get(ruleId) ?? 0
    seen.set(ruleId, before + 1)
    if (before < first) return true
    const known = left.get(ruleId)
    left.set(ruleId, {ruleId, count: (known?.count ?? 0) + 1, from: known?.from ?? line, to: line})
    return false
  })
  return {shown, left: [...left.values()]}
}
