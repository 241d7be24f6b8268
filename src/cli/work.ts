// What nearly every call needs, in one chunk: a start is as fast as the files it reads are few.
export {rules} from '../rules/index.ts'
export {completion} from './completion/completion.ts'
export {explain} from './explain/explain.ts'
export {fix} from './fix/fix.ts'
export {inspect} from './inspect/inspect.ts'
export {lint, openEngine} from './lint/lint.ts'
export {serve} from './lint/worker.ts'
