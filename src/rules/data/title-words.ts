import {findFrontMatter} from '../../markdown/front-matter.ts'
import {lastParts} from './heading-words.ts'

/** A title can also stand in the front matter. */
export function hasTitle(text: string): boolean {
  const front = findFrontMatter(text)
  // The keys of a map of Elixir stand further in, as those of YAML do within another one.
  return front !== undefined && /^title[ \t]*[:=]|^%\{\s[\s\S]*^[ \t]+title:/m.test(text.slice(front.start, front.end))
}

/** `# Authors`, `# 📄 License`: the last parts of a page, whatever stands below them, and the title of none. */
export const isPart = (title: string) => lastParts.has(title.toLowerCase().replace(/[^\p{L}]+/gu, ''))

/** `my-project_2`: the name of a repository, not a title. */
export const isName = (title: string) => /^[\w.-]+$/.test(title) && /\w[-_]\w/.test(title)
