#!/usr/bin/env node
// CommonJS, as bin/package.json says: starting Node's loader of ES modules would take longer than linting a report.
const {start} = require('../dist/cli/start.cjs')
const {main} = start('./main.cjs')

// Who reads our output may have read enough, as `head -1` has: that is no failure.
process.stdout.on('error', error => {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`Cannot write the output: ${error.message}\n`)
  process.exit(2)
})

main(process.argv.slice(2), process).then(code => {
  process.exitCode = code
})
