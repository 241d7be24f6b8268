import {digits, guarded, mayMatch, type Small} from './guarded.ts'

/** `What problem does it solve?`, `The problem containers solve`: why there is a thing at all, and nobody's trouble. */
const solving = guarded(
  /\bproblems?\s(?:(?:does|do|did|can|that)\s)?(?!and\b|i\b|to\b|how\b|had\b|you\b)[\w.-]{1,20}\s(?:\w{1,20}\s)?solves?\b/i,
  'problem',
  'solve',
)

/** `Problems addressed`, `Problem it addresses`: the same, as those say it who describe an app. */
const addressed = guarded(
  /^\W{0,9}(?:[\d.]{1,5}\s)?(?:the\s)?problems?\s(?:(?:that\s)?(?:it|we|this\s\w{1,20})\s)?address(?:ed|es)?\W*$/i,
  'problem',
  'address',
)

/** `[Chapter 10, Problem 7]`, `Quiz 2, Problems 1-4`: where in a book or in a quiz something is asked. */
const asked = guarded(
  /(?:^|[^a-zа-яі])(?:chapters?|quiz(?:zes)?|exercises?|sheets?|textbook|unit|capítulos?|cap[ií]tulo|chapitres?|kapitel|aufgabe|bab|розділ|глава)(?![a-zа-яі]).*[,;:–—-]\s*(?:problems?|problemas?|problèmes?|problemi?|probleme?|soal|задач[аи])\s+\d{1,3}(?!\d)/i,
  digits,
  'problem problèm soal задач',
  'chap quiz exercise sheet textbook unit cap kapitel aufgabe bab розділ глава',
)

/** `Technologies to explore`, `Tecnologías por aprender`, `Challenges ahead`: what is still to come. */
const ahead = guarded(
  /\b(?:technolog(?:y|ies)|tools?|frameworks?|languages|concepts?|topics?|skills|challenges?)\s(?:(?:that\s)?I(?:['’]m|\sam)?\s(?:want|plan|hope|would\slike|intend|planning|hoping|going|excited|keen|eager)\s)?to\s(?:explore|learn|try|study|come)(?:\s(?:next|later|soon|further|more|in\s.*))?\W*$|\bchallenges?\sahead\b|\s(?:por|para|a|à)\s(?:aprender|explorar|explorer|apprendre)\s*$/i,
  'technolog tool framework language concept topic skill challenge aprender explorar explorer apprendre',
  'to ahead aprend apprend explor',
  'ahead aprend apprend explor learn try study come',
)

/** `Best practices (20%)`, `Challenges (10 points)`: what a jury counts, and nobody's report. */
const counted = guarded(
  /\(\s*\d{1,3}\s*(?:%|(?:pt|point|mark|punto|ponto)s?\b)/i,
  '(',
  digits,
  '% pt point mark punto ponto',
)

/** `Common issues and solutions`: what may happen to anybody. */
const common = guarded(
  /^\W{0,9}(?:[\d.]{1,5}\s)?(?:troubleshooting\s)?common\s(?:\w{1,20}\s)?(?:issues?|problems?|errors?)\b(?!.*\b(?:i|we|my|our)\b)/i,
  'common',
)

/** `Comparison with other tools`: those that nobody took. */
const compared = guarded(
  /\bcomparisons?\s(?:with|to|of|between)\s|\bcompara(?:ison|ci[oó]n|[cç][aã]o|tif)\s(?:avec|con|com|de|des|entre)\s|\bvergleich\s(?:mit|von|der)\s|\bconfronto\s(?:con|tra)\s/i,
  'compar vergleich confronto',
)

/** `Built with ❤️ as part of the program` stands at the foot of a page. */
const withLove = guarded(/\bbuilt\swith\s(?:❤|♥|💙|💚|💛|💜|🧡|🖤|🤍|💖|💗|love\b|passion\b)/iu, 'built', 'with')

/** `In this lesson, we'll cover:` announces what is taught, as `In this lesson I learned:` does not. */
const taught = guarded(
  /^\W{0,9}in\sthis\s(?:lesson|chapter|section|module|unit|lecture|tutorial|guide|course)\W{1,3}(?:we|you|i)(?:['’]ll|['’]re\sgoing\sto|\swill|\sare\sgoing\sto)\s/i,
  'this',
  'lesson chapter section module unit lecture tutorial guide course',
)

/** What makes a heading open nothing, whatever it names. */
const voids = [solving, addressed, asked, ahead, counted, common, compared, withLove, taught]
export function opensNothing(heading: string, small: Small): boolean {
  return voids.some(one => mayMatch(one, small) && one.pattern.test(heading))
}
