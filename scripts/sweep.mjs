// Damages sound texts in every way we know of, repairs them, and counts what came back and what went wrong:
//
//   npm run sweep -- [--seconds 120] [--seed 1] [--form sentence,file,half,two,twice,odd,sound] [--page cp850,…]
//                    [--loss kept,…] [--by loss|page|form|all] [--samples FILE] [--safe] [FOLDER …]
//
// What is judged is what `fix` ends with, however many passes that takes; --safe leaves guesses out and is faster.
// --page also takes the name of a page that we do not know (test/sweep/ways.ts), or "unlisted" for all of these.
// Texts in many languages come with it; FOLDER adds those of yours (.md and .txt, UTF-8, sound).
import fs from 'node:fs'
import {runBundled} from './run-bundled.mjs'

if (process.argv.some(said => said === '--help' || said === '-h')) {
  const own = fs.readFileSync(import.meta.filename, 'utf8').split('\nimport ', 1)[0]
  console.log(own.replace(/^\/\/ ?/gm, ''))
} else await runBundled('test/sweep')
