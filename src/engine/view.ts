import type {Root} from 'mdast'
import {findFrontMatter} from '../markdown/front-matter.ts'
import {type HeadingAt, headingsOf} from '../markdown/headings.ts'
import {type Link, readLinks} from '../markdown/links.ts'
import {opaqueBlocks, opaqueSpans} from '../markdown/opaque.ts'
import {ownWords} from '../markdown/own-words.ts'
import {checkNesting, type Parse, shift} from '../markdown/parse.ts'
import {shallow, usualDepth} from '../markdown/shallow.ts'
import {asCode, templateCode, withSections} from '../markdown/template-code.ts'
import {NodeIndex} from '../markdown/walk.ts'
import {readLanguage} from '../report/language.ts'
import type {Programme} from '../report/programme.ts'
import {readOwn} from '../report/read-own.ts'
import type {Report} from '../report/report.ts'
import {spoken} from '../report/said.ts'
import {languageOfTitles} from '../report/section-words.ts'
import {scanTables} from '../table/scan.ts'
import type {Table} from '../table/table.ts'
import {type Clued, Clues} from '../text/clues.ts'
import {Lines} from '../text/lines.ts'
import {mask} from '../text/mask.ts'
import type {Span} from '../text/span.ts'
import type {Setup} from './setup.ts'

/** A text and what it means. Everything is worked out when it is first asked for, and once. */
export class View {
  readonly text: string
  /** How deep things may stand within one another. */
  readonly depth: number
  readonly #parse: Parse
  readonly #programme: Programme
  #lines: Lines | undefined
  #tree: Root | undefined
  #nodes: NodeIndex | undefined
  #headings: readonly HeadingAt[] | undefined
  #prose: string | undefined
  #words: string | undefined
  #clued: Clued | undefined
  #language: {code: string | undefined} | undefined
  #links: readonly Link[] | undefined
  #tables: readonly Table[] | undefined
  #model: Report | undefined
  #chosen: Programme | undefined
  #next: View | undefined

  constructor(text: string, {parse, programme, depth = usualDepth}: Pick<Setup, 'parse' | 'programme' | 'depth'>) {
    this.text = text
    this.depth = depth
    this.#parse = parse
    this.#programme = programme
  }

  /** Another text, read in the same way. What fixes were tried on is mostly what is looked at next, and is read once. */
  with(text: string): View {
    if (this.#next?.text !== text)
      this.#next = new View(text, {parse: this.#parse, programme: this.#programme, depth: this.depth})
    return this.#next
  }

  get lines(): Lines {
    this.#lines ??= new Lines(this.text)
    return this.#lines
  }

  get frontMatter(): Span | undefined {
    return findFrontMatter(this.text)
  }

  get tree(): Root {
    this.#tree ??= readTree(this, this.#parse)
    return this.#tree
  }

  get nodes(): NodeIndex {
    this.#nodes ??= new NodeIndex(this.tree)
    return this.#nodes
  }

  get headings(): readonly HeadingAt[] {
    this.#headings ??= headingsOf(this.tree)
    return this.#headings
  }

  get prose(): string {
    this.#prose ??= mask(this.text, opaqueSpans(this.nodes, this.frontMatter))
    return this.#prose
  }

  get words(): string {
    this.#words ??= ownWords(this.nodes, this.text)
    return this.#words
  }

  /** Where the clues of the rules stand. */
  cluedBy({rules, clues}: Setup): Clued {
    this.#clued ??= (clues?.() ?? new Clues([...rules.map(({rule}) => rule), spoken])).find(this.text)
    return this.#clued
  }

  get language(): string | undefined {
    this.#language ??= {code: readLanguage(this.words) ?? languageOfTitles(this.#titles(), this.programme)}
    return this.#language.code
  }

  #titles(): string[] {
    return this.headings.slice(0, 200).map(({text}) => text)
  }

  get links(): readonly Link[] {
    this.#links ??= readLinks(this.nodes, this.text)
    return this.#links
  }

  get tables(): readonly Table[] {
    this.#tables ??= scanTables(this.text, this.lines, opaqueBlocks(this.tree, this.frontMatter))
    return this.#tables
  }

  get model(): Report {
    if (this.#model) return this.#model
    const {report, programme} = readOwn(this.tree, this.text, this.#programme, this.lines, this.#clued?.get(spoken.id))
    this.#chosen = programme
    this.#model = report
    return report
  }

  /** What is asked of this report: where nobody chose a programme, that is known once it is read. */
  get programme(): Programme {
    return this.model && (this.#chosen ?? this.#programme)
  }
}

/** Parsers differ over front matter, byte order marks, NUL and lone CRs; none of them reaches one. */
function readTree({text, frontMatter, depth, lines}: View, parse: Parse): Root {
  let readable = frontMatter ? mask(text, [frontMatter]) : text
  if (readable.includes('\0')) readable = readable.replaceAll('\0', '\ufffd')
  if (readable.includes('\r')) readable = readable.replace(/\r(?!\n)/g, '\n')
  const blocks = templateCode(text, lines)
  if (blocks.length > 0) readable = withSections(readable, blocks)
  readable = shallow(readable, depth, lines)
  const marked = readable.charCodeAt(0) === 0xfeff
  // Of a second one they would take no notice either, and count all places from after it.
  const tree = parse(marked ? readable.slice(1).replace(/^\ufeff/, '\u2060') : readable)
  checkNesting(tree, depth)
  if (marked) shift(tree, 1)
  if (blocks.length > 0) asCode(tree, text, blocks)
  return tree
}
