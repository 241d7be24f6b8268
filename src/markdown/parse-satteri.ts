import type {Root} from 'mdast'
import type {MdastReader} from 'satteri'
import {LargeRoot} from './large-root.ts'
import {emphasisSquares, markSquares} from './mark-squares.ts'
import {Declined, isTooMuch, type Parse} from './parse.ts'
import {doubtOf, doubtOfTree} from './satteri-doubts.ts'
import {refuseSlow} from './satteri-limits.ts'
import {treeOf} from './satteri-tree.ts'
import {settle} from './settle.ts'

export type Satteri = Pick<
  typeof import('satteri'),
  'createMdastHandle' | 'serializeHandle' | 'dropHandle' | 'MdastReader'
>

/**
 * Of a longer text the native parser's tree counts, whatever there is to doubt about it: some constructs, such as
 * footnotes, cost the reference 30 s per MB.
 */
const mostForDoubts = 64 * 1024

const features = {frontmatter: false, gfm: true} as const

/**
 * The native parser, behind the same seam. It declines what it would read otherwise than the reference, but only what
 * the reference can read in bearable time: of any other file, a tree that is nearly right is better than none.
 */
export function satteriParser(satteri: Satteri): Parse {
  return text => {
    const slow = isSlow(text)
    const isSmall = text.length <= mostForDoubts
    if (isSmall) decline(slow ? 'too many character references' : doubtOf(text), text)
    // Another character for `&` leaves every place as it is, and no reference. One of ASCII: beyond it places cost time.
    const readable = slow ? text.replaceAll('&', ';') : text
    refuseSlow(text)
    const make = (reader: MdastReader): Root => (isSmall ? undefined : LargeRoot.of(reader, text)) ?? treeOf(reader)
    const tree = parsed(isTangled(text) ? untangled(readable) : readable, satteri, make)
    // It settles what it makes, when it does.
    if (tree instanceof LargeRoot) return tree
    if (isSmall) decline(doubtOfTree(tree, text), text)
    settle(tree, text)
    return tree
  }
}

function parsed(
  text: string,
  {createMdastHandle, serializeHandle, dropHandle, MdastReader}: Satteri,
  make: (reader: MdastReader) => Root,
): Root {
  try {
    const handle = createMdastHandle(text, features)
    try {
      return make(new MdastReader(serializeHandle(handle)))
    } finally {
      dropHandle(handle)
    }
  } catch (error) {
    throw isTooMuch(error) ? error : new Declined(String(error))
  }
}

/** Of 20 KB of `*_a` the reference would make a tree in 10 s. */
function decline(why: string | undefined, text: string): void {
  if (why && markSquares(text) <= mostSquares) throw new Declined(why)
}

/**
 * Its time grows with the square of the character references in a block: 280 KB of them take 10 s, 2,000 on as many
 * lines of a paragraph a quarter of a second, but 8,000 paragraphs with one each no more than any others.
 */
const mostReferences = 2000
const mostSquares = mostReferences ** 2
const shortest = '&lt;'.length

function isSlow(text: string): boolean {
  if (text.length < mostReferences * shortest || !text.includes('&')) return false
  let squares = 0
  let here = 0
  for (const [found] of text.matchAll(
    /&(?:#x?[\da-f]{1,7}|[a-z][a-z\d]{1,31});|(?:\r\n|\n|\r(?!\n))[ \t]*(?=[\r\n])/gi,
  )) {
    if (found[0] === '&') {
      squares += 2 * here + 1
      here++
    } else here = 0
  }
  return squares > mostSquares
}

/**
 * As with references: 80 KB of `_a`, without a space, take it over a second, and 1 MB minutes. Ten thousand marks of
 * emphasis in one paragraph mean nothing to anybody.
 */
const isTangled = (text: string) => text.length > 20_000 && text.includes('_') && emphasisSquares(text) > mostTangled
const mostTangled = 10_000 ** 2

/** Underscores beside words are the ones: another character for them leaves every place as it is, and every rule of them. */
const untangled = (text: string) => text.replace(/(?<=[^\s_])_+|_+(?=[^\s_])/g, run => 'x'.repeat(run.length))
