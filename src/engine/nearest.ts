/** The word among those known that a person most likely meant, if one is near enough. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  // Of a short word two letters more or less are much: `tcsh` is no `bash`, which begins otherwise besides.
  let least = word.length < 5 ? 2.5 : Math.max(2, Math.floor(word.length / 3)) + 1
  for (const other of known) {
    // Few get the first letter wrong: `fsh` is `fish` rather than `zsh`.
    const begins = word[0]?.toLowerCase() === other[0]?.toLowerCase() ? 0 : 0.5
    const far = distance(word.toLowerCase(), other.toLowerCase(), least) + begins
    if (far < least) [best, least] = [other, far]
  }
  // `size` is `fileSize` rather than `time`, of which it has half the letters.
  return (least > 1 ? holding(word, known) : undefined) ?? best ?? alone(word.toLowerCase(), known)
}

/** The choices, as a message says what it expected. */
export const oneOf = (words: Iterable<unknown>): string => `one of ${[...words].map(word => `\`${word}\``).join(', ')}`

/** The word that was probably meant, or all that there are. */
export function nearestOf(word: string, known: Iterable<string>): string {
  const near = nearest(word, known)
  return near ? `\`${near}\`` : oneOf(known)
}

/** The only word of several parts that begins or ends with this one. */
function holding(word: string, known: Iterable<string>): string | undefined {
  const ends = word.charAt(0).toUpperCase() + word.slice(1)
  const isHeld = (other: string) =>
    other !== ends && (other.endsWith(ends) || (other.startsWith(word) && /^[A-Z]/.test(other.slice(word.length))))
  const having = /^[a-z]{3}/.test(word) ? [...known].filter(isHeld) : []
  return having.length === 1 ? having[0] : undefined
}

/**
 * The only word that ends or begins so: for `backend` it is `prodev-backend`, for `warn` it is `warning`, and for
 * `table-orphan` it is `table-orphan-rows`.
 */
function alone(part: string, known: Iterable<string>): string | undefined {
  const words = part === '' ? [] : [...known]
  const having = words.filter(other => {
    const name = other.toLowerCase()
    const isBegun = part.length >= 3 && name.startsWith(part) && (part.includes('-') || !name.includes('-'))
    return isBegun || name.endsWith(`-${part}`)
  })
  return having.length === 1 ? having[0] : undefined
}

/** How many letters to add, drop, change or swap; given up at the limit. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let row = Array.from({length: b.length + 1}, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j]!, before[j - 2]! + 1)
    }
    before = row
    row = next
  }
  return row[b.length]!
}
