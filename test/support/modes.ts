import {rules} from '../../src/rules/index.ts'
import {setupWith} from './engine.ts'

/** Every rule there is, also those that no preset has. */
const everything = setupWith({rules: Object.fromEntries(rules.map(({id}) => [id, true]))})

/** What the laws must hold with: name, setup, whether guesses are made too. */
export const modes = [
  ['every rule', everything, false],
  ['guesses too', everything, true],
] as const
