import type {Code, Html, Parent, Root, RootContent, Table} from 'mdast'
import {fenceOf} from './code-end.ts'
import {withoutTargets} from './without-targets.ts'

const boxes = ['[ ]', '[x]', '[X]']
/** `www.`, however it is written, as far as it takes to be seldom. */
const www = ['ww.', 'wW.', 'Ww.', 'WW.']

/**
 * Texts that the native parser reads in another way than the reference does, found by comparing the two on random
 * Markdown. Each costs a parse by the reference, so each is as narrow as a cheap look allows. The patterns are read when they
 * are wanted: two ask for properties of Unicode, which took a start longer than all the others.
 */
const doubts: readonly {
  why: string
  sign?: string | readonly string[]
  in: () => RegExp
  /** It is about an address by itself: in the target of a link, or in a tag, there is none. */
  alone?: true
}[] = [
  {why: 'an address that names its protocol', sign: 'to:', in: () => /(?<!\]\()mailto:|mailto:[^)\s]*(?:\s|$)/i},
  {why: 'an address that names its protocol', sign: 'mpp:', in: () => /xmpp:/i},
  {
    why: 'an e-mail address after a letter that addresses cannot hold',
    sign: '@',
    // `actions/checkout@v4` is none: its host would need a dot, and end with a letter.
    in: () => /(?:[^\0-\x7f/][\w.+-]+|\/[\w.+-]+|\\_[\w.+-]*)@(?=[\w-]+\.)[\w.-]*[a-z]/i,
    alone: true,
  },
  {why: 'a web address of no proper host', sign: '://', in: () => /https?:\/\/[^a-z\d \t\r\n]/i, alone: true},
  {why: 'a web address of no proper host', sign: www, in: () => /www\.[^a-z\d \t\r\n]/i, alone: true},
  {
    why: 'a web address within another',
    sign: www,
    in: () => /www\.(?:(?!www\.)\S)*(?:www\.|https?:\/\/)/i,
    alone: true,
  },
  {why: 'a web address after an emoji', in: () => /[\udc00-\udfff;](?:https?:|www\.)/i},
  // The one sees a symbol, which ends a word; the other sees half a surrogate pair, which doesn't.
  {why: 'emphasis after an emoji', in: () => /[\udc00-\udfff]([*_~])\1*(?!\1|\s|$)/},
  {why: 'emphasis before an emoji', in: () => /(\S)(?!\1)([*_~])\2*[\ud800-\udbff]/},
  {why: 'emphasis beside what is white space to one of them', in: () => /[\x85\ufeff][*_~]|[*_~][\x85\ufeff]/},
  {why: 'emphasis beside an escaped mark of the same', sign: '\\', in: () => /\\[*_~][*_~]/},
  {why: 'emphasis beside an underscore', sign: '_*', in: () => /_\*+[^\s\p{P}\p{S}]/u},
  {why: 'emphasis beside an underscore', sign: '*_', in: () => /[^\s\p{P}\p{S}]\*+_/u},
  {why: 'a break in a link', sign: '\\', in: () => /\[[^[\]\r\n]*\\[\r\n]/},
  {
    why: 'a web address before a cell ends',
    sign: '|',
    in: () => /(?:https?:\/\/|www\.)(?:(?!https?:\/\/|www\.)[^\s|])*\|/i,
    alone: true,
  },
  {why: 'a web address with odd characters', sign: ['_&', '_>'], in: () => /_[&>]/},
  {
    why: 'a web address with odd characters',
    sign: ['://', ...www],
    in: () => /(?::\/\/|www\.)[\w.:-]*(?:[^\0-\x7f\s][^\s/<]*_|(?<=_[\w.:-]*)[^\0-\x7f\s])/i,
  },
  {why: 'a section of characters that ends with three brackets', sign: ']]]>', in: () => /<!\[CDATA\[/},
  {why: 'a row of dashes that may be an item', sign: '|', in: () => /^[ \t>]*-[ \t]+\|[ \t]*$/m},
  {why: 'a footnote', sign: '[^', in: () => /\[\^[^\]\s]{1,999}\]:/},
  {
    why: 'a definition within a paragraph',
    sign: ']:',
    in: () => /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*\[[^\]\r\n]*\]:[^\r\n]*(?:\r\n|\r|\n)(?=[^[\r\n]|\[[ xX]\])/m,
  },
  {why: 'a box below an empty item', sign: boxes, in: () => /[-+*.)][ \t]*(?:\r\n|\r|\n)[ \t]*\[[ xX]\]/},
  {why: 'an empty task', sign: boxes, in: () => /[-+*.)][ \t]+\[[ xX]\][ \t]*[\r\n]/},
]

/** Why the native parser is not to be asked about this text, if there is a reason. */
export function doubtOf(text: string): string | undefined {
  const has = (sign: string) => text.includes(sign)
  let last: (typeof doubts)[number]['sign'] = ''
  let mayBe = true
  let bare: string | undefined
  return doubts.find(({sign = '', in: pattern, alone}) => {
    // Some that stand side by side have the same.
    if (sign !== last) mayBe = typeof sign === 'string' ? has(sign) : sign.some(has)
    last = sign
    if (!mayBe || !pattern().test(text)) return false
    return !alone || pattern().test((bare ??= withoutTargets(text)))
  })?.why
}

/** Why this tree of the native parser is not to be trusted, if there is a reason. */
export function doubtOfTree({children}: Root, text: string): string | undefined {
  for (const [i, node] of children.entries()) {
    const above = children[i - 1]
    if (node.type === 'table') {
      const doubt = doubtOfTable(node, above, text)
      if (doubt) return doubt
    }
    if (node.type === 'paragraph' && above?.type === 'list' && isRightBelow(node, above) && hasDashes(node, text))
      return 'a row of dashes below an item'
    if (node.type === 'html' && !closesItself(node)) return 'HTML that ends with the tag of another'
    if (node.type === 'code' && isIndented(node, text)) return 'indented code'
    const doubt = node.type === 'blockquote' || node.type === 'list' ? doubtInside(node, text, false) : undefined
    if (doubt) return doubt
  }
  return undefined
}

/** The two differ most over where a quote or list ends, if its last block was cut off by that end. */
function doubtInside(parent: Parent, text: string, quoted: boolean): string | undefined {
  const inQuote = quoted || parent.type === 'blockquote'
  for (const [i, node] of parent.children.entries()) {
    const doubt =
      (node.type === 'table' ? doubtOfTable(node, parent.children[i - 1], text) : undefined) ??
      doubtOfNode(node, parent, text) ??
      (inQuote ? doubtInQuote(node, parent, text) : undefined) ??
      ('children' in node ? doubtInside(node, text, inQuote) : undefined)
    if (doubt) return doubt
  }
  return undefined
}

function doubtOfNode(node: RootContent, parent: Parent, text: string): string | undefined {
  switch (node.type) {
    case 'code':
      if (isIndented(node, text)) return 'indented code'
      return isCut(node, text) ? 'a code block that its quote or list cuts off' : undefined
    case 'html':
      if (parent.type !== 'paragraph') return 'a block of HTML in a quote or list'
      return /[\r\n]/.test(node.value) ? 'HTML over several lines in a quote or list' : undefined
    case 'definition':
    case 'linkReference':
    case 'imageReference':
      return /[\r\n]/.test(node.label ?? '') ? 'a label over several lines in a quote or list' : undefined
    case 'table':
      return /\[[ xX]\]\s*$/.test(
        text.slice(Math.max(0, node.position!.start.offset! - 8), node.position!.start.offset),
      )
        ? 'a table after a box'
        : undefined
    case 'inlineCode':
      return /[\r\n]/.test(node.value) ? 'code over several lines in a quote or list' : undefined
    case 'paragraph':
      return parent.type === 'listItem' && hasDashes(node, text) ? 'a row of dashes below an item' : undefined
    case 'listItem':
      return typeof node.checked === 'boolean' && node.children[0]?.type !== 'paragraph'
        ? 'a task that is no paragraph'
        : undefined
    default:
      return undefined
  }
}

function doubtInQuote(node: RootContent, parent: Parent, text: string): string | undefined {
  const {start, end} = node.position!
  switch (node.type) {
    case 'blockquote':
      return 'a quote within a quote'
    case 'list':
      if (parent.type === 'listItem') return 'a list within a list in a quote'
      if (node !== parent.children.at(-1)) return 'a list in a quote that goes on'
      if (parent.position!.end.line > end.line) return 'a list in a quote above blank lines'
      return /(?:\r\n|\r|\n)[> \t]*(?:\r\n|\r|\n)[> \t]*$/.test(sourceOf(node, text))
        ? 'a list in a quote above blank lines'
        : undefined
    case 'listItem':
      return node.children.length === 0 ? 'an empty item in a quote' : undefined
    case 'link':
      return text[end.offset!] === '>' && text[start.offset!] !== '<' ? 'a web address before a quote mark' : undefined
    default:
      return undefined
  }
}

function doubtOfTable(node: Table, above: RootContent | undefined, text: string): string | undefined {
  // `<br>` on a line of its own ends a table; the native parser makes a row of it.
  if (/[\r\n][> \t]*<\/?[a-z][^\r\n]*>[ \t]*(?![^\r\n])/i.test(sourceOf(node, text))) return 'a tag alone below a table'
  return (above?.type === 'blockquote' || above?.type === 'list') && isRightBelow(node, above)
    ? 'a table right below a quote or list'
    : undefined
}

const sourceOf = ({position}: RootContent, text: string) => text.slice(position!.start.offset, position!.end.offset)

const hasDashes = (node: RootContent, text: string) =>
  /[\r\n][> \t]*[|:-][-:| \t]*(?![^\r\n])/.test(sourceOf(node, text))

const isRightBelow = (node: RootContent, above: RootContent): boolean =>
  node.position!.start.line === above.position!.end.line + 1

const isIndented = ({position}: Code, text: string) => !/[`~]/.test(text[position!.start.offset!] ?? '')

function isCut(node: Code, text: string): boolean {
  const source = sourceOf(node, text)
  const fence = fenceOf(source)
  if (!fence) return false
  const last = source.slice(Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1)
  return (
    last.length === source.length ||
    last
      .replace(/^[> \t]+/, '')
      .trimEnd()
      .replaceAll(fence[0]!, '') !== '' ||
    !last.includes(fence)
  )
}

function closesItself({value}: Html): boolean {
  const open = /^\s*<(script|pre|style|textarea)(?:[\s>]|$)/i.exec(value)?.[1]
  const close = open && /<\/(script|pre|style|textarea)>/i.exec(value)?.[1]
  return !close || close.toLowerCase() === open.toLowerCase()
}
