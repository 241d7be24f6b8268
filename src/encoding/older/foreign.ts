import type {Span} from '../../text/span.ts'

/** A stretch of text that stands for bytes which are not UTF-8. */
export interface Foreign extends Span {
  bytes: Uint8Array
}
