import type {Directive} from './directives.ts'
import {collector, type Finding} from './finding.ts'
import type {Setup} from './setup.ts'
import {areaOf} from './silence.ts'

/** What there is to say of the comments themselves: those that silence nothing, and names that no rule has. */
export function aboutDirectives(directives: readonly Directive[], used: ReadonlySet<unknown>, setup: Setup): Finding[] {
  const active = setup.rules.find(({rule}) => rule.id === 'comment-directive')
  if (!active) return []
  const found: Finding[] = []
  const report = collector({active}, found)
  const known = new Set(setup.known.flatMap(id => [id, areaOf(id)]))
  for (const directive of directives) {
    const {verb, names} = directive
    const unknown = names.filter(name => !known.has(name))
    for (const name of unknown) report('unknown', directive, {name})
    if (verb === 'enable' || used.has(directive) || unknown.length > 0) continue
    const wanted = names.length === 0 ? 'any rule' : names.map(name => `\`${name}\``).join(', ')
    report('unused', directive, {directive: `prodev-report-${verb}`, names: wanted})
  }
  return found
}
