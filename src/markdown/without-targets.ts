/**
 * A link or an image whose target is no text to any parser, whatever stands around it, unless an address or code reaches into
 * it; and a tag with its attributes.
 */
const targeted =
  /(?<!\\)(?:(\[(?!\^)[^[\]\\`<>|\r\n]*\]\()[^\0-\x20()<>\\`|[\]]+(?:[ \t]+"[^"\\`<>|[\]\r\n]*")?\)|(<[a-z][a-z\d]*)(?:[ \t]+[a-z][\w-]*="[^"\\`<>|\r\n]*")+[ \t]*\/?>)/gi

/** What an address by itself begins with, which then takes in all up to the next space. */
const address = /:\/\/|www\.|@/i

/** A text without the targets of links and the attributes of tags: nobody looks for addresses by themselves there. */
export function withoutTargets(text: string): string {
  let out = ''
  let at = 0
  let isWithin = false
  for (const {0: all, 1: link, 2: tag, index} of text.matchAll(targeted)) {
    const between = text.slice(at, index)
    const last = between.slice(Math.max(...[' ', '\n', '\r', '\t'].map(blank => between.lastIndexOf(blank))) + 1)
    isWithin = address.test(last) || (isWithin && last.length === between.length)
    out += between + (isWithin ? all : link ? `${link})` : `${tag}>`)
    at = index + all.length
  }
  return out + text.slice(at)
}
