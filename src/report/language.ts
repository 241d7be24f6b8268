/** Words that hold a language's sentences together. Each list has only words that no other list has. */
const functionWords: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'with', 'for', 'this', 'that', 'was', 'were', 'are', 'is', 'my', 'we', 'from', 'to', 'how'],
  fr: ['le', 'les', 'des', 'et', 'est', 'une', 'pour', 'dans', 'avec', 'sur', 'nous', 'du', 'au', 'aux', 'qui'],
  es: ['el', 'los', 'las', 'y', 'del', 'una', 'con', 'por', 'es', 'al', 'su', 'lo'],
  pt: ['os', 'do', 'da', 'em', 'um', 'uma', 'com', 'não', 'dos', 'das', 'ao', 'na', 'é'],
  sw: ['ya', 'wa', 'kwa', 'katika', 'ni', 'cha', 'za', 'la', 'hii', 'kama'],
  de: ['der', 'die', 'und', 'das', 'ist', 'mit', 'ein', 'eine', 'den', 'von', 'für', 'im', 'zu', 'nicht'],
}

const languageOf = new Map(
  Object.entries(functionWords).flatMap(([language, list]) => list.map(word => [word, language])),
)

/** The language that most of a text is in, or undefined where too little of it says so. */
export function readLanguage(words: string): string | undefined {
  const counts = new Map<string, number>()
  let total = 0
  // A long text has told by then.
  for (const [word] of words.slice(0, 20_000).matchAll(/(?<!\p{L})\p{L}{1,6}(?!\p{L})/gu)) {
    const language = languageOf.get(word.toLowerCase())
    if (!language) continue
    counts.set(language, (counts.get(language) ?? 0) + 1)
    total++
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  return best && best[1] >= 3 && best[1] / total > 0.6 ? best[0] : undefined
}
