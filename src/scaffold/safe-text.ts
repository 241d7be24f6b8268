// Nothing that Markdown could hold: control characters but for tab and line ends, halves of surrogate pairs, and the two
// noncharacters that parsers are known to treat as their own.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g

/** What a person typed, without what no Markdown file can hold, and with one kind of line end. */
export function safeText(typed: string): string {
  return typed
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(unwritable, '')
    .trim()
}
