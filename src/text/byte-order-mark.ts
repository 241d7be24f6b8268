/**
 * Whether a byte order mark stands where a file may begin: at the start of a line, or of what a line holds, or where a
 * file was joined to one that does not end its last line. Amid a line somebody put it there as a blank that joins,
 * `٩(｡･ω･｡)<mark>و`.
 */
export const mayBegin = (text: string, at: number): boolean =>
  marks.test(text.slice(Math.max(0, at - 20), at)) || start.test(text.slice(at, at + 20))

const marks = /(?:^|[\r\n])[ \t>*+\-\d.\ufeff]*$/
const start = /^\ufeff+(?:#{1,6}[ \t]|---[ \t]*[\r\n]|<!|[ \t]*[\r\n])/
