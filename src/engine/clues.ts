import {spoken} from '../report/said.ts'
import {rules} from '../rules/index.ts'
import {Clues, pack} from '../text/clues.ts'
import {lazily} from '../text/lazily.ts'

/** What the rules that come with the tool look for, and what is asked of every report. A build makes this, and keeps it. */
export const packedClues = () => pack([...rules, spoken])

export const clues = lazily(() => new Clues(packedClues()))
