import type {Answer, Ask} from '../../src/markdown/answer.ts'
import type {Files} from '../../src/markdown/target.ts'

/** A project that holds these files, for rules that ask what exists. */
export function filesOf(paths: readonly string[]): Files {
  const folders = new Map<string, Set<string>>([['', new Set()]])
  for (const path of paths) {
    const names = path.split('/')
    for (const [i, name] of names.entries()) {
      const folder = names.slice(0, i).join('/')
      folders.set(folder, (folders.get(folder) ?? new Set()).add(name))
    }
  }
  return {locate: path => path, list: folder => folders.get(folder)}
}

/** What addresses answer, from lines such as `404 https://…` and `no-host https://…`. */
export function askOf(lines: readonly string[]): Ask {
  const answers = new Map<string, Answer>()
  for (const line of lines) {
    const [what, url] = line.split(' ')
    const problem = what === 'no-host' || what === 'no-answer' ? what : undefined
    answers.set(url!, problem ? {problem} : {status: Number(what)})
  }
  return url => answers.get(url)
}
