import {visible} from '../text/escape.ts'

// Signs become entities, which Markdown never reads as its own, not even in a table's cell, where a backslash is not
// enough. The rest is what GitHub looks for in what it shows, after entities are read: mentions, issues, links.
const meaningful = /[&<>|\\`*_[\]~$]|@|#(?=\d)|\bGH-(?=\d)|:\/\/|\bwww\./gi
const gap = '&#8203;'

/** The text as plain words of a Markdown table's cell: no code, no tags, no links, nobody mentioned, no issue referred to. */
export const inMarkdown = (text: string): string =>
  visible(text).replace(meaningful, found => {
    if (found === '://') return `:${gap}//`
    if (found === '@' || found === '#' || /^gh-$/i.test(found)) return found + gap
    return found.length > 1 ? `www${gap}.` : `&#${found.charCodeAt(0)};`
  })

/** A message with its `code` shown as such. */
export function messageInMarkdown(message: string): string {
  const parts = message.split('`')
  // Backticks that don't pair are just characters.
  if (parts.length % 2 === 0) return inMarkdown(message)
  return parts.map((part, i) => (i % 2 ? `<code>${inMarkdown(part)}</code>` : inMarkdown(part))).join('')
}
