/** Words of languages that put no spaces between them, the longest first. */
declare const list: readonly string[]
export default list
