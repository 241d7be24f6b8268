import {lazily} from '../text/lazily.ts'

/** Words that hold a language's sentences together. One that several languages have speaks for each of them. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the and of with for this that was were are is my we from to how',
  fr: 'le les des et est une pour dans avec sur nous du au aux qui la cette ces sont été très comme par pas mais',
  es: 'el los las y del una con por es al su lo la',
  pt: 'os do da em um uma com não dos das ao na é',
  sw: 'ya wa kwa katika ni cha za la hii kama',
  de: 'der die und das ist mit ein eine den von für im zu nicht ich habe wir auch auf',
  it: 'il gli della che nel sono dei alla è ho delle anche questo nella degli dell dalla più la le con del una al lo da',
  nl: 'het een niet ik voor zijn dat ook werd naar heb wij',
  pl: 'w się jest oraz dla przez przy jak był są że ten tym tego który która które lub nie też więc czyli',
  ru: 'и что это как из был была или при мы также чтобы я',
  uk: 'і та що це як був була або з під від є ми він',
  tr: 've bir bu için ile olarak daha çok gibi ben olan ise',
  id: 'yang dan untuk dengan dari pada ini adalah saya dalam tidak kami',
  vi: 'và của các là để trong không được cho một những với tôi',
}

/** Those of languages that no hint is in, and that have `na`, `do` and `da` as Portuguese has them, or `la` as Spanish. */
const strangers: Readonly<Record<string, string>> = {
  cs: 'na do že jsem jsou jako aby nebo ale také který která které při už bylo pro jsme jak než',
  sk: 'na do sa že pre sú som ako aby alebo ale ktorý ktorá ktoré pri už bolo sme aj',
  sh: 'na da do su za od ili kao što koji koja koje ako nije sam smo će biti sve već',
  sl: 'na da do za od ki kot ali ni sem smo pri tudi lahko ter še kako',
  ca: 'el la els les amb per és són del dels al als una com més però ja hi ho',
  ro: 'la și să în cu pe este care nu din sau pentru că sunt fost mai',
}

const languagesOf = lazily(() => {
  const languages = new Map<string, string[]>()
  for (const [language, list] of [...Object.entries(functionWords), ...Object.entries(strangers)])
    for (const word of list.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language])
  return languages
})

/** The language that most of a text is in, or undefined where too little of it says so. */
export function readLanguage(words: string): string | undefined {
  const script = readScript(words.slice(0, 20_000))
  if (script) return script
  const counts = new Map<string, number>()
  const heard = new Map<string, Set<string>>()
  let total = 0
  // A long text has told by then.
  for (const [word] of words.slice(0, 20_000).matchAll(/(?<!\p{L})\p{L}{1,6}(?!\p{L})/gu)) {
    const languages = languagesOf().get(word.toLowerCase())
    if (!languages) continue
    for (const language of languages) {
      counts.set(language, (counts.get(language) ?? 0) + 1)
      heard.set(language, (heard.get(language) ?? new Set()).add(word.toLowerCase()))
    }
    if (languages.some(language => language in functionWords)) total++
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a)
  if (best && best[1] === second?.[1]) return undefined
  // Hausa has `da` and `na` as Portuguese has them, and nothing else of it; English is what most text is that says little.
  const heardEnough = best && best[1] >= 3 && (best[0] === 'en' || heard.get(best[0])!.size >= 3)
  return heardEnough && best[1] / total > 0.6 && !(best[0] in strangers) ? best[0] : undefined
}

/** Letters that only one language is written in, or nearly; Persian and Urdu have more than Arabic. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3041-\u30fa]/g],
  ['ko', /[\uac00-\ud7a3]/g],
  ['ar', /[\u0621-\u064a]/g],
  ['fa', /[\u067e\u0686\u0698\u06a9\u06af\u06cc]/g],
  ['zh', /[\u4e00-\u9fff]/g],
]

/** Of the languages in Cyrillic that a programme has words for: letters that most others lack, and those that it lacks. */
const cyrillic: readonly (readonly [string, RegExp, RegExp])[] = [
  ['ru', /[ыэ]/gi, /[\u0400-\u040f\u0450\u0452-\u04ff]/g],
  ['uk', /[іїєґ]/gi, /[\u0401-\u0403\u0405\u0408-\u040f\u0450-\u0453\u0455\u0458-\u048f\u0492-\u04ffыэъ]/gi],
]

/** A list of points has few of the words that hold sentences together. */
function readCyrillic(text: string): string | undefined {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  const all = count(/[\u0400-\u04ff]/g)
  if (all < 24 || all * 3 < count(/[a-z]/gi)) return undefined
  // Belarusian has letters of both, Kazakh more than either.
  return cyrillic.find(([, own, strange]) => count(own) * 120 >= all && count(strange) * 50 < all)?.[0]
}

/** Polish says little more than `do`, `na`, `i`, `z` where it lists what was done, as half of Europe does. */
const polish = /[ąęłśźżćń]/gi

function readScript(text: string): string | undefined {
  if (text.includes('ł') && (text.match(polish)?.length ?? 0) * 40 > (text.match(/[a-z]/gi)?.length ?? 0)) return 'pl'
  if (/[\u0400-\u04ff]/.test(text)) return readCyrillic(text)
  if (!/[\u0600-\u06ff\u3041-\ud7a3]/.test(text)) return undefined
  const counts = new Map(scripts.map(([language, letters]) => [language, text.match(letters)?.length ?? 0]))
  const of = (language: string) => counts.get(language)!
  // A name in Chinese makes no Chinese text; names of technologies are in Latin letters anywhere.
  const latin = text.match(/[a-z]/gi)?.length ?? 0
  const total = of('ja') + of('ko') + of('ar') + of('zh')
  if (total < 12 || total * 3 < latin) return undefined
  if (of('ar') * 2 > total) return of('fa') * 50 > of('ar') ? undefined : 'ar'
  if (of('ko') * 2 > total) return 'ko'
  return of('ja') * 10 > total ? 'ja' : 'zh'
}
