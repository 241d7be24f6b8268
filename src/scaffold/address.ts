const schemes = new Set(['http:', 'https:', 'mailto:'])

/** An address that somebody typed, if it is one that a reader may safely follow. */
export function safeAddress(typed: string): string | undefined {
  if (!URL.canParse(typed)) return undefined
  const url = new URL(typed)
  return schemes.has(url.protocol) ? url.href : undefined
}

/** Where badges are drawn from; a dash and an underscore mean something in their addresses. */
export const badges = 'https://img.shields.io/badge/'

/** A word as a part of an address. */
export const urlWord = (typed: string): string =>
  encodeURIComponent(typed).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** A word as a part of a badge's address. */
export const badgeWord = (typed: string): string => urlWord(typed.replace(/[-_]/g, '$&$&'))
