import type {Root} from 'mdast'
import {completeTemplate} from './complete-template.ts'
import {fillTree} from './fill.ts'
import {type Answer, type Asked, valuesFor} from './fill-in.ts'
import type {Template} from './template.ts'
import {writeTree} from './write.ts'

/** A new report as a tree: the template, filled with what was answered. */
export function scaffoldTree(template: Template, programme: Asked, answers: ReadonlyMap<string, Answer>): Root {
  const whole = completeTemplate(template, programme)
  return fillTree(whole.tree, valuesFor(whole, programme, answers))
}

/** A new report as Markdown. */
export const scaffold = (template: Template, programme: Asked, answers: ReadonlyMap<string, Answer>): string =>
  writeTree(scaffoldTree(template, programme, answers))
