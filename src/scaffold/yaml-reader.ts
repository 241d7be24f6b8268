import {isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap} from 'yaml'
import {tooDeep, tooDeepAt} from '../text/depth.ts'
import type {Mistake} from './mistake.ts'

/** A YAML value with the places of its parts. JSON is YAML. */
export class YamlReader {
  readonly mistakes: Mistake[] = []
  readonly root: Node | null
  readonly #lines = new LineCounter()
  readonly #linesAbove: number

  constructor(text: string, linesAbove = 0) {
    this.#linesAbove = linesAbove
    const deep = tooDeepAt(text)
    if (deep) {
      this.mistakes.push({line: deep.line + linesAbove, column: deep.column, message: tooDeep})
      this.root = null
      return
    }
    // Keys stay pairs in a list until somebody asks for one by name: `__proto__` is a key like any other.
    const document = parseDocument(text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      version: '1.2',
      schema: 'core',
    })
    this.root = document.errors.length === 0 ? document.contents : null
    for (const error of document.errors) this.#at(error.pos[0], `Unexpected YAML: ${lowerFirst(error.message)}`)
  }

  #at(offset: number, message: string): void {
    const {line, col} = this.#lines.linePos(offset)
    this.mistakes.push({line: line + this.#linesAbove, column: col, message})
  }

  /** Notes what is wrong with a part. */
  complain(node: Node | null | undefined, message: string): void {
    this.#at(node?.range?.[0] ?? 0, message)
  }

  /** The keys and values of a mapping, in order. */
  entries(node: Node | null | undefined, what: string): {key: string; keyNode: Node; value: Node | null}[] {
    if (node === null || node === undefined) return []
    if (!isMap(node)) {
      this.complain(node, `Unexpected ${kindOf(node)}, expected ${what}`)
      return []
    }
    return (node as YAMLMap<Node, Node | null>).items.flatMap((pair: Pair<Node, Node | null>) => {
      if (isScalar(pair.key)) return [{key: String(pair.key.value), keyNode: pair.key, value: pair.value}]
      this.complain(pair.key, `Unexpected ${kindOf(pair.key)}, expected a word before the colon`)
      return []
    })
  }

  /** A text, also where YAML reads a number, a date or a yes. */
  text(node: Node | null | undefined, what: string): string | undefined {
    if (isScalar(node)) {
      if (node.value === null) return undefined
      return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
    }
    if (node) this.complain(node, `Unexpected ${kindOf(node)}, expected ${what}`)
    return undefined
  }

  flag(node: Node | null | undefined, what: string): boolean {
    if (isScalar(node) && typeof node.value === 'boolean') return node.value
    if (node) this.complain(node, `Unexpected ${kindOf(node)}, expected ${what}: \`true\` or \`false\``)
    return false
  }

  /** The parts of a list; a single text stands for a list of one. */
  items(node: Node | null | undefined): Node[] {
    if (isSeq(node)) return node.items as Node[]
    return node && !(isScalar(node) && node.value === null) ? [node] : []
  }
}

function kindOf(node: Node): string {
  if (isMap(node)) return 'keys and values'
  if (isSeq(node)) return 'list'
  if (isScalar(node))
    return node.value === null ? 'empty value' : `\`${String(node.source ?? node.value).slice(0, 40)}\``
  return 'reference to another part'
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
