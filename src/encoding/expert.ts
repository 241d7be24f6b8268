// What it takes to read damaged text: tables and models that are half as large as all the rest together. Most files need
// nothing of it, so it is a bundle of its own, loaded when a file is the first to need it.
export {diagnose} from './diagnose.ts'
export {partHalves} from './halves.ts'
export {readForeign} from './legacy.ts'
