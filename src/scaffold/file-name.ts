/** Names that Windows keeps for its devices, whatever ending they have. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[\d\u00b9\u00b2\u00b3])[ ]*(?:\.|$)/i

/** Why some system that people work on cannot hold a file or folder of this name; undefined if all can. */
export function nameFault(name: string): string | undefined {
  if (name.includes('\\')) return 'folders are separated by `/` here'
  const [sign] = /[<>:"|?*\0-\x1f]/.exec(name) ?? []
  if (sign !== undefined) return `Windows allows no ${sign < ' ' ? 'control character' : `\`${sign}\``} in a name`
  if (devices.test(name)) return 'Windows keeps that name for a device'
  return /[. ]$/.test(name) ? 'Windows drops a dot or a space at the end of a name' : undefined
}

/** Another spelling of the name among these that Windows and macOS take for the same. */
export function twinOf(name: string, others: readonly string[]): string | undefined {
  const fold = (text: string) => text.normalize('NFC').toLowerCase()
  const wanted = fold(name)
  return others.includes(name) ? undefined : others.find(other => fold(other) === wanted)
}
