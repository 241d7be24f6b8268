#!/usr/bin/env node
// CommonJS, as bin/package.json says: starting Node's loader of ES modules would take longer than linting a report.
const {start} = require('../dist/cli/start.cjs')
const {main} = start('./main.cjs')

// Who reads our output may have read enough, as `head -1` has: the work is done and judged all the same. Only watching,
// which has no end of its own, has one there.
process.stdout.on('error', error => {
  if (error.code === 'EPIPE') return process.argv.includes('--watch') ? process.exit() : undefined
  process.stderr.write(`Cannot write the output: ${error.message}\n`)
  process.exit(2)
})
// Where nobody listens there is nobody to tell.
process.stderr.on('error', () => {})

main(process.argv.slice(2), process).then(code => {
  process.exitCode = code
})
