#!/usr/bin/env node
// CommonJS, as bin/package.json says: starting Node's loader of ES modules would take longer than linting a report.
const {start} = require('../dist/cli/start.cjs')
const {main, processIo} = start('./main.cjs')

main(process.argv.slice(2), processIo()).then(code => {
  process.exitCode = code
  // By then all is written. To leave at once spares Node to take apart, piece by piece, what is gone a moment later anyway.
  process.once('beforeExit', () => process.exit())
})
