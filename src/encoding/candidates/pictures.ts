/** Of ⚙, ⚠, ❤, ✏ and the like one in fifteen is seen without a selector; of these two in three, and of 🛠 one in four. */
const dingbats = new Set(Array.from('✔✖☑▶◀↔', char => char.charCodeAt(0)))
export const needsSelector = (code: number) => code < 0x10000 && !dingbats.has(code)

/** What people do, and whether they are men or women: joined to 👨, 👩 or 🧑. */
const callings = new Set(Array.from('💻🔬🎓🏫🔧🚀🎨💼🍳🌾🏭🚒🎤⚕♂♀', char => char.codePointAt(0)!))
export const isCalling = (code: number): boolean => callings.has(code)

/** By code, what somebody has asked before: to ask Unicode about each of a hundred signs took longer than all else about them. */
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

/** Whether a sign is a picture without a selector, and whether it is one at all. */
export const isPresented = (code: number) => (traits(code) & isShownAsOne) !== 0
export const isEmoji = (code: number) => (traits(code) & isOne) !== 0

/** Whether a sign is a picture only with a selector, and there is none: ⏭ is seldom meant, and is what is left of ⏰. */
export const lacksSelector = (code: number, after: string): boolean =>
  isEmoji(code) && !isPresented(code) && !after.startsWith('\ufe0f')
