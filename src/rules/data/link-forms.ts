// Every stretch is bounded, so that a file full of brackets costs no more than its length.
const address = String.raw`(?:https?:\/\/|www\.|mailto:)[^\s()<>[\]]{1,1000}`
/** What looks like a link and is none, by what keeps it from being one. */
export const patterns = {
  reversed: new RegExp(String.raw`(?<!\])\(([^()[\]\r\n]{1,200})\)\[(${address}|#[^\s()[\]]{1,200})\](?![([])`, 'gi'),
  squares: new RegExp(String.raw`(?<![\w\]\\])\[([^[\]\r\n]{2,200})\]\[(${address})\](?![[(:])`, 'gi'),
  spaced: new RegExp(String.raw`\[([^[\]\r\n]{2,200})\]([ \t]{1,9})\((${address})\)`, 'gi'),
  gaps: /\[([^[\]\r\n]{0,200})\]\(((?![\s<"'])[^()<>"\r\n]{1,300}[^()<>"\s])\)/g,
  open: new RegExp(String.raw`\[([^[\]\r\n]{2,200})\]\((${address})(?=[ \t]*(?:[\r\n]|$))`, 'gi'),
  undefined: /(?<![\w\]\\])\[([^[\]\r\n]{2,200})\]\[(?!https?:|www\.|mailto:)([^[\]^\r\n]{0,100})\](?![[(:])/g,
}
/** One of these stands in every match, and is looked for in no time. */
export const joints: Record<Kind, readonly string[]> = {
  reversed: [')['],
  squares: [']['],
  spaced: ['] ', ']\t'],
  gaps: [']('],
  open: [']('],
  undefined: [']['],
}

export type Kind = keyof typeof patterns
