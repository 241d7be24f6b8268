import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {findFrontMatter} from '../markdown/front-matter.ts'
import {parseRemark} from '../markdown/parse-remark.ts'
import {checkSlots} from './check-slots.ts'
import {type Mistake, Mistakes} from './mistake.ts'
import type {Question} from './question.ts'
import {readFrontMatter} from './template-front-matter.ts'

/** A report with slots, and what it needs to know to fill them. */
export interface Template {
  /** Its file's name without language and extension. */
  id: string
  title: string
  description: string
  /** The language that its own words are in. */
  lang: string
  /** The tracks that it is for; undefined: any. */
  tracks: readonly string[] | undefined
  questions: readonly Question[]
  tree: Root
}

/** Reads a template; throws `Mistakes` that name its lines. */
export function parseTemplate(text: string, path: string): Template {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const block = findFrontMatter(source)
  if (!block) throw new Mistakes(path, [noFrontMatter(source)])
  const yaml = source.slice(source.indexOf('\n') + 1, source.lastIndexOf('\n', block.end - 1) + 1)
  const {about, mistakes} = readFrontMatter(yaml)
  // Blank lines instead of the front matter: what follows stays on its lines.
  const above = source.slice(0, block.end).replace(/[^\n]+/g, '')
  const tree = parseRemark(above + source.slice(block.end))
  const wrong = [...mistakes, ...checkSlots(tree, about.questions)]
  if (tree.children.length === 0)
    wrong.push({line: 1, column: 1, message: 'Unexpected end of file, expected the report below the front matter'})
  if (wrong.length > 0)
    throw new Mistakes(
      path,
      wrong.toSorted((a, b) => a.line - b.line || a.column - b.column),
    )
  visit(tree, node => void delete node.position)
  return {...about, id: idOf(path, about.lang), tree}
}

function idOf(path: string, lang: string): string {
  const name = path.replace(/^.*[\\/]/, '').replace(/\.(?:md|markdown)$/i, '')
  return name.endsWith(`.${lang}`) ? name.slice(0, -lang.length - 1) : name
}

function noFrontMatter(source: string): Mistake {
  const message = source.startsWith('---\n')
    ? 'Unexpected front matter, expected keys and values, and a line `---` that closes it'
    : 'Unexpected first line, expected `---`: a template begins with its title, for example `---`, `title: Weekly`, `---`'
  return {line: 1, column: 1, message}
}
