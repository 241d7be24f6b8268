/** Of ⚙, ⚠, ❤, ✏ and the like one in fifteen is seen without a selector; of these two in three, and of 🛠 one in four. */
const dingbats = new Set(Array.from('✔✖☑▶◀↔', char => char.charCodeAt(0)))
export const needsSelector = (code: number) => code < 0x10000 && !dingbats.has(code)

/** What people do, and whether they are men or women: joined to 👨, 👩 or 🧑. */
const callings = new Set(Array.from('💻🔬🎓🏫🔧🚀🎨💼🍳🌾🏭🚒🎤⚕♂♀', char => char.codePointAt(0)!))
export const isCalling = (code: number): boolean => callings.has(code)

/** Whether a sign is a picture without a selector, and whether it is one at all. */
export const isPresented = (code: number) => /^\p{Emoji_Presentation}/u.test(String.fromCodePoint(code))
export const isEmoji = (code: number) => /^\p{Emoji}/u.test(String.fromCodePoint(code))

/** Whether a sign is a picture only with a selector, and there is none: ⏭ is seldom meant, and is what is left of ⏰. */
export const lacksSelector = (code: number, after: string): boolean =>
  isEmoji(code) && !isPresented(code) && !after.startsWith('\ufe0f')
