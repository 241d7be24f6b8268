export {applyEdits, type Edit, insert, invertEdits, remove, replace} from './text/edit.ts'
