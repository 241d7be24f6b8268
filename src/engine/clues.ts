import {spoken} from '../report/said.ts'
import {rules} from '../rules/index.ts'
import {Clues} from '../text/clues.ts'
import {lazily} from '../text/lazily.ts'

/** What the rules that come with the tool look for, and what is asked of every report. */
export const clues = lazily(() => new Clues([...rules, spoken]))
