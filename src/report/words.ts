/** Words that can be compared: lower case, without accents, emoji, punctuation, numbers and plural endings. */

const ascii = /^[\x20-\x7e]*$/
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const bareNumber = /^\p{N}+(?:st|nd|rd|th|o|a|er)?$/u

/** Lower case and without accents; Arabic letters that people interchange become one. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/\u0131/g, 'i')
    .toLowerCase()
}

/** Without the endings and articles that make the same word look different; one crude rule for all Latin languages. */
export function stem(word: string): string {
  const {length} = word
  if (length > 3 && word.endsWith('s') && !word.endsWith('ss')) {
    if (length > 4 && word.endsWith('ies')) return word.slice(0, -3) + 'y'
    if (length > 5 && /(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2)
    return word.slice(0, -1)
  }
  if (length > 3 && word.startsWith('وال')) return word.slice(3)
  if (length > 4 && word.startsWith('لل')) return word.slice(2)
  if (length > 4 && word.startsWith('ال')) return word.slice(2)
  return word
}

/** The stems of the words of a text, in order, without bare numbers. */
export function stems(text: string): string[] {
  const words = fold(text).match(wordPattern)
  if (!words) return []
  const out: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (bareNumber.test(word)) continue
    const next = words[i + 1]
    // Two ways to write one word; as two words, `stack` alone would look like a technology.
    if ((word === 'full' && next === 'stack') || ((word === 'back' || word === 'front') && next === 'end')) {
      out.push(word + next)
      i++
    } else out.push(stem(word))
  }
  return out
}

/** Whether two words differ by no more than `limit` letters left out, put in, changed or swapped. */
export function near(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false
  let before: number[] = []
  let row = Array.from({length: b.length + 1}, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      next.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return false
    before = row
    row = next
  }
  return row[b.length]! <= limit
}

/** How many words a text has: runs of letters, digits and what holds them together. */
export function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const letter =
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || isLetter(code, text, i)
    if (letter && !inside) count++
    // Apostrophes, dots and hyphens hold a word together: it's, Next.js, well-known.
    if (letter || !(inside && (code === 39 || code === 0x2019 || code === 45 || code === 46))) inside = letter
  }
  return count
}

const nonAscii = /[\p{L}\p{N}]/u
function isLetter(code: number, text: string, at: number): boolean {
  // Emoji and their joiners live outside; one test for each character beyond ASCII.
  return code > 127 && nonAscii.test(text[at]!)
}
