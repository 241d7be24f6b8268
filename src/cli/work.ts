// What nearly every call needs, in one chunk: a start is as fast as the files it reads are few.
export {completion} from './completion.ts'
export {explain} from './explain.ts'
export {fix} from './fix.ts'
export {inspect} from './inspect.ts'
export {lint, openEngine} from './lint.ts'
export {serve} from './worker.ts'
