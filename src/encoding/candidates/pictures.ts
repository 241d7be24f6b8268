/**
 * ⚙, ⚠, ❤, ✏ and the like are seen without a selector in one of fifteen places; these in two of three, and 🛠 in one of
 * four.
 */
const dingbats = new Set(Array.from('✔✖☑▶◀↔', char => char.charCodeAt(0)))
export const needsSelector = (code: number) => code < 0x10000 && !dingbats.has(code)

/** What people do, and whether they are women or men: joined to 👨, 👩 or 🧑. */
const callings = new Set(Array.from('💻🔬🎓🏫🔧🚀🎨💼🍳🌾🏭🚒🎤⚕♂♀', char => char.codePointAt(0)!))
export const isCalling = (code: number): boolean => callings.has(code)

/**
 * By code, what was asked before: asking Unicode about each of a hundred signs took longer than all else about them.
 */
const known = new Uint8Array(0x20000)
const [isKnown, isOne, isShownAsOne] = [1, 2, 4]
function traits(code: number): number {
  let found = known[code] ?? 0
  if (found === 0) {
    const char = String.fromCodePoint(code)
    found =
      isKnown | (/^\p{Emoji}/u.test(char) ? isOne : 0) | (/^\p{Emoji_Presentation}/u.test(char) ? isShownAsOne : 0)
    known[code] = found
  }
  return found
}

/** Whether a sign is a picture without a selector, and whether it may be one at all. */
export const isPresented = (code: number) => (traits(code) & isShownAsOne) !== 0
export const isEmoji = (code: number) => (traits(code) & isOne) !== 0

/** Whether a sign is a picture only with a selector, and has none: ⏭ is seldom meant then, but may be left of ⏰. */
export const lacksSelector = (code: number, after: string): boolean =>
  isEmoji(code) && !isPresented(code) && !after.startsWith('\ufe0f')
