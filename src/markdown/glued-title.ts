/** One or more words as in a title: no hashtag (`#ProDevHub`, `#100DaysOfCode`), number, colour or directive. */
export function mayBeTitle(rest: string, opens: boolean): boolean {
  const word = opens ? /^(?:\*\*|__)?\p{Lu}[\p{Ll}\p{Lu}]/u : /^(?:\*\*|__)?\p{Lu}\p{Ll}/u
  if (!word.test(rest) || /(?:^|\s)#\p{L}/u.test(rest)) return false
  const first = /^[\p{L}\p{N}]+/u.exec(rest)?.[0] ?? ''
  if (/\p{Ll}\p{Lu}/u.test(first)) return false
  return rest.length <= (opens ? 120 : 60) && !/[.,;]/.test(rest)
}

/** Where the signs that close a heading stand glued to it (`#Schema design#`), counted from `rest`; `C#` ends a word. */
export function closesAt(rest: string, signs: string): number | undefined {
  const close = /[\p{L}\p{N}]{2}[*_)]{0,3}(#{1,6})[ \t]*$/u.exec(rest)?.[1]
  return close === signs ? rest.lastIndexOf(close) : undefined
}

const opening = /^[\s\ufeff]{0,200}#(?=[^#\s])([^\r\n]{1,200})/

/** Whether a document begins with a title that lacks the space after its `#`. */
export function beginsGlued(text: string): boolean {
  const rest = opening.exec(text)?.[1]
  return rest !== undefined && mayBeTitle(rest, true)
}
