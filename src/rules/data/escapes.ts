import {lazily} from '../../text/lazily.ts'
/** What a backslash takes from Markdown when a rich-text editor wrote it, by the line. `\` always stands before `at`. */
export const lost: readonly RegExp[] = [
  // `\## Title`, `\- point`, `\> quote`
  /^[ \t]{0,12}(\\)(?:#{1,6}|[-+*>])[ \t]+\S/d,
  // `1\. point`
  /^[ \t]{0,12}\d{1,3}(\\)[.)][ \t]+\S/d,
]

/** `\---`: a line between two parts, where nothing stands above that it would make a heading of. */
export const ruled = /^[ \t]{0,3}(\\)-{3,}[ \t\r]*$/d

/** A link to a file or a page: `\[notes](docs/notes.md)`. */
export const link = /(?<!\\)\\(?=\[[^\r\n[\]\\]{1,200}\]\((?![./#]+\))[^\s()\\]{0,300}[./#][^\s()\\]{0,300}\))/g

/** Bold whose signs are all escaped: `\*\*word\*\*`. */
export const bold = /\\\*\\\*(?=[^\s\\])([^\r\n\\*]{1,200})(?<=\S)\\\*\\\*/g

/** `publisher = {Taylor \& Francis},`: of an entry for LaTeX, which needs it. */
export const field = /^[ \t]*[\w-]+[ \t]*=[ \t]*[{"][^\r\n]*[}"],?[ \t]*$/

/**
 * An escape that changes nothing: an underscore within a word, `&` that begins no character reference, signs within a
 * line that mean something at its start only. Not `~`, `(` and `!`, which mean something on GitHub, and `#` only in `C#`:
 * after a space it ends a heading, and `#12` and `#tag` are links elsewhere.
 */
export const needless = lazily(
  () =>
    /(?<=[\p{L}\p{N}])\\(?=_[\p{L}\p{N}])|(?<!\\)\\(?=&(?!#?\w{1,32};))|(?<=[\p{L}\p{N})][ \t]{0,3})\\(?=[+-](?!\w{0,10}\\))|(?<=[\p{L}\p{N}])\\(?=#(?![\p{L}\p{N}#\\]))/gu,
)

/** `- [TCP \& UDP](#tcp--udp)`: an editor writes a table of contents so, and would do it again. */
const contents = /^[ \t]*(?:[-*+]|\d{1,2}\.)[ \t]+\[[^\]]*\\&[^\]]*\]\(#[^)]*\)[ \t]*$/

/**
 * `docs\_build`, `C:\_tmp`: there it parts folders, but not in `MY\_KEY`; `&` has it in the contents that an editor
 * keeps, and amid `"\&*;` the backslash is one of the signs.
 */
export function isMeant(said: string, index: number): boolean {
  if (said[index + 1] === '&')
    return contents.test(said) || /^[^\p{L}\p{N}\s]{2}$/u.test(said[index - 1]! + said[index + 2]!)
  if (said[index + 1] !== '_') return false
  const from = said.lastIndexOf(' ', index) + 1
  const to = said.indexOf(' ', index)
  const word = said.slice(from, to === -1 ? said.length : to)
  return /[:/]|\\[^_]/.test(word) || !/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]+(?:\\_[\p{Lu}\p{N}]+)+[^\p{L}\p{N}]*$/u.test(word)
}
