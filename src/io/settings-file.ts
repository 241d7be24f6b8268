import {isMap, isNode, isScalar, LineCounter, parseDocument} from 'yaml'
import {tooDeep, tooDeepAt} from '../text/depth.ts'
import {Trouble} from './trouble.ts'

/** A file of settings, JSON or YAML, that knows where in it everything stands. */
export class SettingsFile {
  readonly #document: ReturnType<typeof parseDocument>
  readonly #lines = new LineCounter()
  readonly #shown: string

  constructor(text: string, shown: string) {
    this.#shown = shown
    const isJson = shown.endsWith('.json')
    const bare = isJson ? withoutComments(text) : text
    const deep = tooDeepAt(bare)
    if (deep)
      throw new Trouble(
        `${shown}:${deep.line}:${deep.column}: ${tooDeep}`,
        'Correct the file, then run the command again.',
      )
    // JSON is YAML too; reading it as that gives every value a place.
    this.#document = parseDocument(bare, {
      lineCounter: this.#lines,
      prettyErrors: false,
      uniqueKeys: true,
      // It would warn on standard error, past us.
      logLevel: 'error',
    })
    const [error] = this.#document.errors
    if (error) {
      const {offset, what} = (isJson && jsonFault(bare)) || {offset: error.pos[0], what: yamlFault(error)}
      throw new Trouble(`${this.#at(offset)}: ${what}`, 'Correct the file, then run the command again.')
    }
  }

  get value(): unknown {
    try {
      return this.#document.toJS()
    } catch (error) {
      // An alias of what is not there, or so many of them that they would fill the memory.
      throw new Trouble(`${this.#at(0)}: Unexpected alias in YAML: ${(error as Error).message}`, 'Write it out.')
    }
  }

  /** `file:line:column` of what a JSON pointer names, value or key, or of its nearest parent. */
  place(pointer: string, what: 'value' | 'key' = 'value'): string {
    const keys = pointer
      .split('/')
      .slice(1)
      .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    const parent = what === 'key' && this.#document.getIn(keys.slice(0, -1).map(asKey), true)
    if (isMap(parent)) {
      const key = parent.items.find(pair => isScalar(pair.key) && String(pair.key.value) === keys.at(-1))?.key
      if (isScalar(key) && key.range) return this.#at(key.range[0])
    }
    for (let depth = keys.length; depth > 0; depth--) {
      const node = this.#document.getIn(keys.slice(0, depth).map(asKey), true)
      if (isNode(node) && node.range) return this.#at(node.range[0])
    }
    return this.#at(0)
  }

  #at(offset: number): string {
    const {line, col} = this.#lines.linePos(offset)
    return `${this.#shown}:${line}:${col}`
  }
}

/** Comments have no place in JSON, but many a config has them; blanks in their place keep all other places. */
const withoutComments = (text: string) =>
  text.replace(/"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?/g, found =>
    found.startsWith('"') ? found : found.replace(/[^\n]/g, ' '),
  )

/** What JSON's own parser says of it: more to the point than what YAML's does, if it tells where. */
function jsonFault(text: string): {offset: number; what: string} | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    const {message} = error as Error
    const offset = /at position (\d+)/.exec(message)?.[1]
    if (offset === undefined && !/end of JSON input/.test(message)) return undefined
    return {
      offset: Number(offset ?? text.trimEnd().length),
      what: `this is not JSON: ${message.replace(/ in JSON at position.*| at position.*/s, '')}`,
    }
  }
}

const yamlFault = ({code, message}: {code: string; message: string}) =>
  code === 'DUPLICATE_KEY' ? 'Unexpected key, expected it only once' : message.split('\n')[0]

const asKey = (key: string) => (/^\d+$/.test(key) ? Number(key) : key)
