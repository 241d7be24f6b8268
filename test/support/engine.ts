import * as expert from '../../src/encoding/expert.ts'
import {clues} from '../../src/engine/clues.ts'
import {activate, type Config} from '../../src/engine/config.ts'
import {type FixChoice, fixBytes} from '../../src/engine/fix.ts'
import {lintSource} from '../../src/engine/lint.ts'
import {loadParsers} from '../../src/engine/parsers.ts'
import type {Setup} from '../../src/engine/setup.ts'
import {View} from '../../src/engine/view.ts'
import {isDeclined, type Parse} from '../../src/markdown/parse.ts'
import {parseRemark} from '../../src/markdown/parse-remark.ts'
import {assumedProgramme, type ProgrammeId, shippedProgramme} from '../../src/report/programmes.ts'
import {rules} from '../../src/rules/index.ts'
import {decode} from '../../src/text/decode.ts'

const known = rules.map(rule => rule.id)
export const native: Parse = (await loadParsers()).parse
export const reference: Parse = parseRemark

/** The default setup, with a config over it. */
export const setupWith = (config: Config = {}, parse: Parse = native): Setup => ({
  parse,
  programme: config.schema ? shippedProgramme(config.schema as ProgrammeId) : assumedProgramme(),
  rules: activate(rules, config.preset ?? 'recommended', config.rules),
  clues,
  known,
})

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const asBytes = (input: string | Uint8Array) => (typeof input === 'string' ? bytes(input) : input)

/** As engine.ts does, but at once: what the native parser declines is worked out with the reference. */
function patiently<Result>(setup: Setup, work: (setup: Setup) => Result): Result {
  const ready = {...setup, expert}
  try {
    return work(ready)
  } catch (error) {
    if (!isDeclined(error)) throw error
    return work({...ready, parse: reference})
  }
}

export const lint = (input: string | Uint8Array, setup: Setup = setupWith(), path?: string) =>
  patiently(setup, setup => lintSource(decode(asBytes(input)), setup, path))
export const fix = (input: string | Uint8Array, choice: FixChoice = {}, setup: Setup = setupWith(), path?: string) =>
  patiently(setup, setup => fixBytes(asBytes(input), setup, choice, path))
/** Several texts read by one parser: what the two make of a text means the same, but need not look the same. */
export const treesOf = (texts: readonly string[], setup: Setup = setupWith()) =>
  patiently(setup, setup => texts.map(text => new View(text, setup).tree))
export const treeOf = (text: string, setup?: Setup) => treesOf([text], setup)[0]!
