/** The text of bytes, if they are UTF-8. */
export function fromUtf8(bytes: readonly number[]): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}
