import type {ErrorObject} from 'ajv'
import type {Rule} from '../rule.ts'
import type {RuleSetting} from './config.ts'
import {nearestOf, oneOf} from './nearest.ts'

/** A mistake in the options of a rule. */
export interface OptionMistake {
  /** Where it is, from the rules on: `/term-name/1/ignore`. */
  pointer: string
  /** Whether the option itself is the mistake, or what it is set to. */
  what: 'key' | 'value'
  sentence: string
}

/** What is wrong with the options that the rules were given. A schema is only compiled for a rule that was given some. */
export async function checkOptions(
  rules: readonly Rule[],
  settings: Readonly<Record<string, RuleSetting>> = {},
): Promise<OptionMistake[]> {
  const given = rules.flatMap(rule => {
    const setting = settings[rule.id]
    const options = typeof setting === 'object' ? setting[1] : undefined
    return options === undefined ? [] : [{rule, options}]
  })
  if (given.length === 0) return []
  const {Ajv2020} = await import('../report/ajv.ts')
  const ajv = new Ajv2020({allErrors: true})
  return given.flatMap(({rule, options}) => {
    const schema = rule.options?.schema ?? {type: 'object', additionalProperties: false}
    const validate = ajv.compile(schema)
    if (validate(options)) return []
    const errors = (validate.errors ?? []).filter(({keyword}) => keyword !== 'anyOf' && keyword !== 'oneOf')
    return errors.map(error => ({
      pointer: `/${rule.id}/1${pointerOf(error)}`,
      what: error.keyword === 'additionalProperties' ? 'key' : 'value',
      sentence: sentence(error, rule),
    }))
  })
}

/** Options that a rule cannot have, given in a call. */
export class WrongOptions extends Error {
  constructor(mistakes: readonly OptionMistake[]) {
    super(mistakes.map(({sentence}) => sentence).join('\n'))
    this.name = 'WrongOptions'
  }
}

/** What is wrong, as a JSON pointer: a key that is unknown is shown where it stands, not where its object begins. */
export const pointerOf = ({instancePath, keyword, params}: ErrorObject): string =>
  keyword === 'additionalProperties'
    ? `${instancePath}/${String(params.additionalProperty).replaceAll('~', '~0').replaceAll('/', '~1')}`
    : instancePath

const articles: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'names with values',
  integer: 'a whole number',
}

function sentence({keyword, instancePath, params, message}: ErrorObject, {id, options}: Rule): string {
  const [name, ...inside] = instancePath.split('/').slice(1)
  const properties = options?.schema.properties
  const known = typeof properties === 'object' && properties ? Object.keys(properties) : []
  if (keyword === 'additionalProperties' && name === undefined) {
    const wrong = String(params.additionalProperty)
    if (known.length === 0) return `Unexpected option \`${wrong}\` of \`${id}\`, which has no options`
    return `Unexpected option \`${wrong}\` of \`${id}\`, expected ${nearestOf(wrong, known)}`
  }
  const which = name === undefined ? `options of \`${id}\`` : `value of option \`${name}\` of \`${id}\``
  const where = inside.length > 0 ? `${which} at \`${inside.join('/')}\`` : which
  if (keyword === 'enum') return `Unexpected ${where}, expected ${oneOf(params.allowedValues)}`
  if (keyword === 'type') return `Unexpected ${where}, expected ${articles[params.type] ?? `a ${params.type}`}`
  return `Unexpected ${where}: it ${message}`
}
