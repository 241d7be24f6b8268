import type {Reading} from './lexicon.ts'
import type {Form} from './report.ts'

/** Something that looks like a heading. */
export interface Opener {
  start: number
  end: number
  line: number
  as: Form
  level: number
  text: string
  reading: Reading
  /** It stands in the part of the document that is about an app. */
  app: boolean
  /** The opener that it stands under, by its index. */
  parent: number
}
