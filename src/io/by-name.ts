/** What a file is, as far as its name tells. */
export const isMarkdown = (name: string): boolean => /\.(?:md|markdown|mdown|mkd)$/i.test(name)

const notReports =
  /(?:^|[\\/])(?:changelog|contributing|code[-_]of[-_]conduct|security|license|licence|support|governance|history|pull_request_template)\b[^\\/]*$/i

/** Markdown, and none of the files beside a report that are no reports. Who means one of those names it. */
export const isReport = (name: string): boolean => isMarkdown(name) && !notReports.test(name)

const code = new RegExp(
  `\\.(?:${[
    'bash bat c cc cjs cmd cpp cs cts dart ex exs fish go gradle h hpp java js jsx kt kts lua mjs mts php pl ps1 psm1',
    'py pyi r rb rs scala sh sql svelte swift ts tsx vue zsh',
    'css csv env htm html ini ipynb json json5 jsonc less lock properties sass scss svg toml tsv xml yaml yml',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$|(?:^|[\\\\/])(?:makefile|dockerfile)$`,
  'i',
)

/** Code or data, which no report is in: backslashes and asterisks mean something else there. */
export const isCode = (name: string): boolean => code.test(name)

/** Whether a pattern says itself what its files end in, or what they are called: `*.txt`, but not `reports/**`. */
export function saysWhich(pattern: string): boolean {
  const last = pattern.slice(pattern.lastIndexOf('/') + 1)
  return !/[*?[{]/.test(last) || /\.[^.*?]+$/.test(last)
}
