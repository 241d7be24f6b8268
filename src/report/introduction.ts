import type {Root} from 'mdast'
import {recurring} from '../encoding/context/recurring.ts'
import {isSentenceAboveRule} from '../markdown/headings.ts'
import {lazily} from '../text/lazily.ts'
import type {Span} from '../text/span.ts'
import type {Opened} from './extent.ts'
import {bare, voiceOf} from './instruction.ts'
import {readHeading} from './lexicon.ts'
import {words} from './outline.ts'
import type {Reader} from './programme.ts'
import type {Section} from './report.ts'
import {countWords} from './words.ts'

/** A section that needs no heading is told by what stands under the title, where nothing else tells it. */
export function addImplied(
  sections: Record<string, Section>,
  tree: Root,
  text: string,
  programme: Reader,
  opened: readonly Opened[],
): void {
  // `# Overview` right above `## My shop`: what introduces the shop is the overview.
  const isHollow = ({as, id}: Opened) => as === 'title' && sections[id]!.status === 'empty'
  const starts = opened.filter(one => !isHollow(one)).map(({start}) => start)
  const intro = introduction(tree, text, programme, Math.min(text.length, ...starts))
  if (intro === undefined) return
  for (const {id, implied} of programme.sections) {
    const section = sections[id]!
    if (!implied || section.status === 'filled' || (section.status === 'empty' && !isWrapper(section, opened))) continue
    const isTitled = section.starts[0]?.as === 'title'
    if (!isTitled) section.starts = []
    section.status = isTitled ? 'filled' : 'implied'
    section.ranges = [intro]
    section.words = countWords(text.slice(intro.start, intro.end))
  }
}

/** `Overview of what I learned` above all the sections, which says nothing itself. */
function isWrapper({starts, placeholders}: Section, opened: readonly Opened[]): boolean {
  const [start] = starts
  if (starts.length !== 1 || !start || placeholders.length > 0) return false
  if (start.as === 'title') return true
  if (start.as !== 'heading') return false
  const next = opened.find(other => other.start > start.start)
  return next?.as === 'heading' && next.level > start.level
}

/** `Name: Ada`, `**Date:** 1 May`: what a form asks for. Of a trimmed line, or a run of blanks costs its square. */
const particular = lazily(() => /^[\p{L} ]{2,30}\s*[:：]\s*\S.{0,60}$/u)

/** The first paragraphs under the title, where they say something of the author's. */
function introduction(tree: Root, text: string, programme: Reader, before: number): Span | undefined {
  let span: Span | undefined
  let count = 0
  const again = recurring<boolean>()
  const isContents = (said: string) => again(said, () => readHeading(said, programme.lexicon).contents)
  for (const node of tree.children) {
    const start = node.position?.start.offset
    if (start === undefined || start >= before) break
    if (node.type === 'list' || node.type === 'table') {
      if (span) break
      return undefined
    }
    if (node.type !== 'paragraph' && node.type !== 'blockquote' && node.type !== 'heading') continue
    const said = words(node, 4000)
    if (node.type === 'heading' && !isSentenceAboveRule(node, said, text)) {
      if (span) break
      continue
    }
    // Badges, banners and the tags of a template say nothing, and what they stand above may.
    if (said.trim() === '' || /^\s*\{[{%].*[%}]\}\s*$/s.test(said)) continue
    // `Table of contents`: what follows names what is to come.
    if (said.length < 60 && isContents(said)) break
    // Who wrote it, and when: a label in each line.
    if (said.split('\n').every(line => /[:：]/.test(line) && particular().test(line.trim()))) continue
    if (voiceOf(bare(said.slice(0, 300)), programme.lexicon) !== 'own') return undefined
    count += countWords(said)
    span = {start: span?.start ?? start, end: node.position!.end.offset!}
  }
  return count >= 8 ? span : undefined
}
