import {hash} from 'node:crypto'

/** What the content of a file is known by. A file of its own: only who keeps results loads what this takes. */
export const digest = (bytes: string | Uint8Array): string => hash('sha256', bytes, 'base64')
