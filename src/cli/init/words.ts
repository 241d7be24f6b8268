import {quoted} from '../../reporters/in-shell.ts'
import {wordsIn} from '../../scaffold/words.ts'
import {visible} from '../../text/escape.ts'
import type {Target} from './target.ts'
import type {NewFile} from './write.ts'

/** What would be written. */
export function tellPlan(files: readonly NewFile[], outline: readonly string[]): string {
  const lines = files.map(({shown, bytes}) => `Would write ${visible(shown)} (${linesIn(bytes)} lines)`)
  return [...lines, '', ...outline.map(line => `  ${visible(line)}`), ''].join('\n')
}

const linesIn = (bytes: Uint8Array) => bytes.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0)

/** What was made, and the two commands to go on with, in the language of the report. */
export function tellDone(
  files: readonly NewFile[],
  backups: ReadonlyMap<string, string>,
  {shown, inGit, away}: Target,
  lang: string,
): string {
  const {closing} = wordsIn(lang)
  const lines = files.map(file => {
    const backup = backups.get(file.file)
    const kept = backup ? closing.kept(visible(file.shown + backup.slice(file.file.length))) : ''
    return `${file.was ? closing.completed(visible(file.shown)) : closing.made(visible(file.shown))}${kept}`
  })
  const name = quoted(shown)
  return [
    ...lines,
    '',
    closing.next,
    `  npx prodev-report lint ${name}`,
    // Where git knows of no project yet it refuses to add anything, and what lies outside of its project.
    `  ${away === undefined ? '' : `cd ${quoted(away)} && `}${inGit ? '' : 'git init && '}git add ${files.map(file => quoted(file.shown)).join(' ')} && git commit -m "Start my learning report"`,
    '',
  ].join('\n')
}
