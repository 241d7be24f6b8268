import type {Span} from '../text/span.ts'

/**
 * YAML between `---`, as most have it, and TOML between `+++`, as Hugo and Zola do. `Module Name: …` is a key of few words;
 * of more it is a sentence.
 */
const kinds = {
  '---': {
    key: /^(?:["']?[\w.\x80-\uffff-]+["']?[ \t]*:|[\w.-]+(?: [\w.-]+){1,3}:(?:[ \t]|$)|[ \t]+\S|#|-[ \t]|\{[ \t]*\}[ \t]*$)/,
    close: /^(?:---|\.\.\.)[ \t]*$/,
  },
  '+++': {key: /^(?:[\w."-]+[ \t]*=|[ \t]+\S|#|\[|\]|["'}])/, close: /^\+\+\+[ \t]*$/},
}

/** A map of Elixir between `%{` and `}` with `---` below it, as NimblePublisher has it. */
const map = /%\{[ \t]*\r?\n[ \t]+\w+:[ \t][\s\S]{0,4000}?\n\}[ \t]*\r?\n---(?=[ \t]*(?:\r?\n|$))/y

/** The block of settings at the top of a file, if it has one: closed, and holding nothing but keys and values. */
export function findFrontMatter(text: string): Span | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  if (text[start] === '%') {
    const settings = new RegExp(map)
    settings.lastIndex = start
    return settings.test(text) ? {start, end: settings.lastIndex} : undefined
  }
  const open = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(start, start + 64))
  if (!open) return undefined
  const {key, close} = kinds[open[1] as keyof typeof kinds]
  for (let at = start + open[0].length; at < text.length; ) {
    const rest = /[^\r\n]*/y
    rest.lastIndex = at
    const line = rest.exec(text)![0]
    const end = at + line.length
    if (close.test(line)) return {start, end}
    if (line.trim() !== '' && !key.test(line)) return undefined
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return undefined
}
