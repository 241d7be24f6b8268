export {fix, inspect, lint, type Options} from './engine/api.ts'
export type {Config, Level, PresetName, RuleSetting} from './engine/config.ts'
export type {Applied, FixOutcome} from './engine/fix.ts'
export type {Inspection} from './engine/inspect.ts'
export type {Counts, FileResult, Message, Range} from './engine/message.ts'
export {
  defineRule,
  defineSourceRule,
  type Fix,
  type Place,
  type Preset,
  type Rule,
  type Safety,
  type Severity,
} from './rule.ts'
export {rules} from './rules/index.ts'
export {applyEdits, type Edit, insert, invertEdits, remove, replace} from './text/edit.ts'
export {applyPatches, type Patch} from './text/patch.ts'
export type {Span} from './text/span.ts'
