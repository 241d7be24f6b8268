import type {WordLists} from '../word-lists.ts'

declare const made: WordLists
export default made
