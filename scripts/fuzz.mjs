// Tries random inputs, most of them changed from examples, on everything that reads what a stranger may write:
//
//   npm run fuzz -- [seconds=60] [seed] [target …]
//
// The seed is printed; the same seed tries the same inputs in the same order. Each fault is shown once, as small as can be.
import {runBundled} from './run-bundled.mjs'

await runBundled('test/fuzz')
