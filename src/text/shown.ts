/** What a message shows of a text as code: no backtick, which would end the code, and no more than so many signs. */
export function shown(text: string, most = 50): string {
  const plain = text.replaceAll('`', '')
  if (plain.length <= most) return plain
  // Half of an emoji is no sign.
  const isHalved = /[\ud800-\udbff]/.test(plain[most - 2]!)
  return `${plain.slice(0, isHalved ? most - 2 : most - 1).trimEnd()}…`
}
