import {decodeUtf16, detectUtf16} from '../text/utf16.ts'

/** What a person wrote for us, such as a config: as UTF-8 or, since Windows PowerShell writes what `>` takes so, UTF-16. */
export function ownText(bytes: Uint8Array): string {
  const utf16 = detectUtf16(bytes)
  const text = utf16 ? decodeUtf16(bytes, utf16).text : new TextDecoder().decode(bytes)
  return text.startsWith('\ufeff') ? text.slice(1) : text
}
