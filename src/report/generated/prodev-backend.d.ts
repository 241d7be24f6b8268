import type {PackedProgramme} from '../packed.ts'

declare const made: PackedProgramme
export default made
