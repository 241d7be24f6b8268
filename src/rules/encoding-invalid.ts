import {defineSourceRule} from '../rule.ts'

const hex = (bytes: Uint8Array) => Array.from(bytes, byte => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ')

export default defineSourceRule({
  id: 'encoding-invalid',
  summary: 'Every byte can be read as UTF-8',
  severity: 'error',
  preset: 'minimal',
  messages: {
    bytes: 'Unexpected bytes `{bytes}`, expected {charset}: type what should stand here anew',
    legacy: 'Unexpected file in the code page Windows-1252, expected UTF-8',
  },
  check({source: {bytes, charset, invalid}, report}) {
    if (charset === 'windows-1252') {
      report('legacy', {start: 0, end: 0}, undefined, {
        fix: {edits: [], safety: 'unsafe', recode: 'utf-8'},
        note: 'Which code page it is, is a guess: look at the letters with accents after the fix',
      })
    }
    for (const {start, end, byteStart, byteEnd} of invalid) {
      const name = charset === 'utf-8' ? 'UTF-8' : 'UTF-16'
      report('bytes', {start, end}, {bytes: hex(bytes.subarray(byteStart, byteEnd)), charset: name})
    }
  },
})
