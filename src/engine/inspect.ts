import type {Report} from '../report/report.ts'
import {decode} from '../text/decode.ts'
import type {Charset} from '../text/source.ts'
import {repairedView} from './repairs.ts'
import type {Setup} from './setup.ts'

/** What the tool sees in a file. */
export interface Inspection {
  path: string
  encoding: {charset: Charset; bom: boolean; eol: 'lf' | 'crlf' | 'cr' | 'mixed' | 'none'; channels: readonly unknown[]}
  report: Report
}

/** Looks at a file as the rules do. */
export function inspectBytes(bytes: Uint8Array, setup: Setup, path: string): Inspection {
  const source = decode(bytes)
  const {text, charset, bom} = source
  return {path, encoding: {charset, bom, eol: eolOf(text), channels: []}, report: repairedView(source, setup).model}
}

function eolOf(text: string): Inspection['encoding']['eol'] {
  const crlf = text.includes('\r\n')
  const cr = /\r(?!\n)/.test(text)
  const lf = /(?<!\r)\n/.test(text)
  if (Number(crlf) + Number(cr) + Number(lf) > 1) return 'mixed'
  return crlf ? 'crlf' : cr ? 'cr' : lf ? 'lf' : 'none'
}
