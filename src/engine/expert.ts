import {mayBeDamaged} from '../encoding/context/suspicion.ts'
import type {Diagnosis} from '../encoding/diagnose.ts'
import type {EncodingExpert} from '../rule.ts'
import type {Setup} from './setup.ts'

/** Thrown where an expert is asked who is not there yet: the work is done again, from the start, when he is. */
class Wanted extends Error {
  constructor() {
    super('Nobody is here who can read damaged text')
    this.name = 'Wanted'
  }
}

export const isWanted = (error: unknown): boolean => error instanceof Error && error.name === 'Wanted'

export function expertOf({expert}: Setup): EncodingExpert {
  if (expert) return expert
  throw new Wanted()
}

/** The same, with an expert who is not asked twice about one text. */
export function remembering(setup: Setup): Setup {
  const {expert} = setup
  if (!expert) return setup
  let last: {text: string; diagnosis: Diagnosis} | undefined
  const diagnose = (text: string) => {
    if (last?.text !== text) last = {text, diagnosis: expert.diagnose(text)}
    return last.diagnosis
  }
  return {...setup, expert: {...expert, diagnose}}
}

/** What happened to a text. Most texts have nothing that could be damage: of them no expert is needed to say so. */
export const diagnosisOf = (text: string, setup: Setup): Diagnosis =>
  mayBeDamaged(text) ? expertOf(setup).diagnose(text) : {channels: [], spots: []}
