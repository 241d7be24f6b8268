import {lazily} from '../text/lazily.ts'
import {digits, guarded, matches, mayMatch, type Small, smallOf} from './guarded.ts'

/** What a heading goes on to tell, of when it was or of what: it narrows nothing (`Hurdles while building it`, `Tools that stuck`). */
export const tellings = [
  guarded(
    /\s(?:during|throughout|while|durante|pendant|lors d|au cours d|während|nel corso|tijdens|podczas|при|во время|под час|під час|selama|saat|trong quá trình|khi|a lo largo|ao longo|أثناء|خلال|al (?=[a-z]+[aei]r(?![a-z])))/i,
    'during throughout while durante pendant lors cours während nel tijdens podczas при время час selama saat trong khi largo longo أثناء خلال al',
  ),
  guarded(
    /\s(?:that|which|I|we|que|qui|die|che|które|yang|mà|(?:с|со|з|із) (?:которыми|якими)|которые|які)(?:['’](?:ve|d|m|re))?\s/,
  ),
]

/** `My key learnings`, `What I learned this week`: what changes nothing of what is said. */
const asides = [
  guarded(/^\s*(?:my|our|some|the)\s(?:(?:biggest|main|top)\s)?/i, 'my our some the'),
  guarded(
    /\s(?:so far|today|this (?:day|week|month|sprint|module|term|semester|year)|hoy|hoje|heute|oggi|aujourd['’]hui|vandaag|сегодня|сьогодні|dzisiaj|hari ini)\s*[:.!?]?\s*$/i,
    'far today this hoy hoje heute oggi aujourd vandaag сегодня сьогодні dzisiaj hari',
  ),
]

/** A phrase of a heading without the first such aside. */
export function withoutAside(text: string, heading: Small): string {
  const aside = asides.find(one => mayMatch(one, heading) && one.pattern.test(text))
  return aside ? text.replace(aside.pattern, ' ') : text
}

/** `What I learned as a tester`, `O que aprendi fazendo isto`: half a sentence, and as whom or by what. */
export const byDoing = guarded(
  /^(\W{0,9}(?:what|lo que|qué|o que|ce que|cosa|quello che)\s[^?]{4,30}?)\s(?:as an?\s|como\s|en tant qu|(?:by\s)?[a-z]{2,12}ing\s|[a-zà-ÿ]{2,12}[aei]ndo(?:\s|\W*$)|en\s[a-zà-ÿ]{2,12}ant\s).*/i,
  'what que qué cosa',
  'as como tant ing ndo ant',
)

/**
 * Names that have a section's name in them and are none: `Stack Overflow`, `Stacks and queues`, `Lab 6: Stack`, `class Stack`, `Difficulty
 * levels` of a game, `Ethics in technology`, `Tool use` of an agent, `Lessons overview` of a course, and `What I learned about`, which goes on.
 */
const named = [
  guarded(
    /\bstack\s?overflow\b|\bstacks?\s?(?:and|&|\/|,|vs\.?|y|e|et|und|dan|ve|и)\s?(?:linked|priority)?\s?(?:queues?|heaps?|colas?|filas?|lists?)\b/i,
    'stack',
    'overflow queue heap cola fila list',
  ),
  guarded(
    /\bstacks?\s?\((?:lifo|filo)\b|\bqueues?\s?(?:and|&|\/|,|vs\.?)\s?stacks?\b|(?:\b(?:class[es]?|klasse|clase|kelas|struct)|класс)\s`?stack\b|\bstack`?\s\(stack\.\w+\)/i,
    'stack',
    'lifo filo queue class klasse clase kelas struct класс stack.',
  ),
  guarded(/\p{L}\s?\d{1,2}\s?[.:–—-]\sstacks?\s*$/iu, 'stack', digits),
  guarded(
    /\b(?:m[eé]to?do|méthode|algorit\w{2,4}|operazioni|operaciones|operasi|implementa\w{2,6})\s(?:(?:dello|della|del|de\sla|da|do|de|di|con|una?)\s){0,2}stacks?\s*$/i,
    'stack',
    'met mét algorit operaz operac operas implementa',
  ),
  guarded(
    /\bdifficulty\slevels?\b|(?:levels?\sof|niveaux?\sde|n[ií]ve(?:l|les|is)\sd[ea]|livell[oi]\sdi|poziom\w*|tingkat|уров[а-я]*|рівн[а-яі]*)\s(?:difficult|dificult|dificuldad|difficolt|trudno|kesulitan|сложност|складност)/i,
    'difficult dificult dificuldad difficolt trudno kesulitan сложност складност',
  ),
  guarded(/\S\sin\stech(?:nology)?\b/i, 'in', 'tech'),
  guarded(/\btool[\s-](?:use|calling|calls?)\b/i, 'tool', 'use call'),
  guarded(
    /\blessons?\s(?:overview|plans?|lists?|index|schedules?|structure|topics|contents?)\b|\b(?:list|index|schedule)\sof\s(?:the\s)?lessons\s*$/i,
    'lesson',
    'overview plan list index schedule structure topics content',
  ),
  // What a study asks.
  guarded(
    /\bresearch\sproblems?\b|\bproblem\sbadawcz|\bproblemas?\sde\s(?:investigaci[oó]n|pesquisa)\b|\bprobl[eè]mes?\sde\srecherche\b/i,
    'probl',
    'research badawcz investigaci pesquisa recherche',
  ),
  // Slides; the French introduce something with a `présentation`, or with one `du projet`.
  guarded(
    /(?:\b(?:[Pp]roject|[Vv]ideo|[Ff]inal|[Cc]apstone|[Ss]lide|[Dd]emo|[Aa]pp(?:lication)?)\s)[Pp]resentation\b/,
    'presentation',
  ),
  guarded(/\blearn(?:ed|t|ing)?\sabout\b/i, 'learn', 'about'),
  // A task in Japanese, which has one word for it and for what is hard: of what it asks, the report is about.
  guarded(/課題の?(?=説明|内容|概要|要件|仕様|提出|一覧|手順)(?!.*(?:解決|対策))/, '課題'),
]

/** `What did you learn about state?` in a questionnaire: of whatever, the answer is what was learned. */
const askedAbout = guarded(
  /^((?:\W{0,9}\d{1,2})?\W{0,9}what\s(?:did|have)\s(?:you|we|i)\slearn(?:ed|t)?)\sabout\s(?!that\b).*|^((?:\W{0,9}\d{1,2})?\W{0,9}qué\s(?:aprend|has|hemos|he)\w{0,6}(?:\saprendido)?)\s(?:sobre|acerca\sde)\s.*\?\s*$/i,
  'learn qué',
  'about sobre acerca',
)

/** What a heading says without such a name. */
export function withoutNames(heading: string, small: Small): string {
  const answered = mayMatch(askedAbout, small) ? heading.replace(askedAbout.pattern, '$1$2') : heading
  return named.reduce((text, name) => (mayMatch(name, small) ? text.replace(name.pattern, ' ') : text), answered)
}

const elsewhere = guarded(
  /^\W{0,9}(?:(?:useful|helpful|learning|additional|other|external|project)\s)?(?:resources?|references?|links?|bibliography|further\sreading|recursos|referencias|referências|bibliograf[ií]a|enlaces|ressources|références|bibliographie|quellen|literatur|weiterführende\slinks|risorse|riferimenti|ссылки|источники|参考资料|参考文献|参考資料|참고\s?자료)(?:\s(?:&|and|y|e|et|und)\s\w{4,16})?\W*$/iu,
  'resso reso refer réf link bibl reading recurs enlac quell liter risor rifer ссыл источ 参 참',
)

/** `Resources`, `References & links`: what stands below it leads elsewhere. */
export const leadsElsewhere = (heading: string): boolean => matches(elsewhere, heading)

const employer = guarded(
  /^\W{0,9}(?:\d{1,2}(?:\.\d{1,2})?\W{1,3})?(?:about\s|présentation\sde\s|presentación\sde\s|apresentação\sd)?(?:the\s|my\s|l['’]|la\s|a\s|das\s|de[nr]\s|het\s)?(?:host\s)?(?:company|organi[sz]ation|employer|entreprise|société|empresa|unternehmen|betrieb|azienda|bedrijf|perusahaan|công\sty)\W*$/iu,
  'company organi employer entreprise société empresa unternehmen betrieb azienda bedrijf perusahaan công',
)

/** `1. L'entreprise`: an overview below it is of whoever took the intern in. */
export const isOfEmployer = (heading: string): boolean => matches(employer, heading)

/** `## Overview` with `### The challenge` below it: what a platform for exercises set, not what was hard. */
export const isGiven = (heading: string): boolean => /^\W{0,9}the\schallenges?\W*$/i.test(heading)

/** `Presentation` in English: slides, or a recording of them. */
export const isSlides = (heading: string): boolean => /^\W{0,9}presentation\W*$/i.test(heading)

const doing = guarded(
  /^\W{0,9}(?:\d{1,2}\W{1,3})?(?:(?:the|my|our|main|biggest|key)\s){0,2}(?:challenges?|difficult(?:y|ies)|struggles?|problems)\s(?:in|with|when|of)\s[a-z]{2,14}ing\s|^\W{0,9}difficultés\sà\s\p{L}{2,14}(?:er|ir|re)\s|^\W{0,9}schwierigkeiten\sbei(?:m|\sde[mr])\s/iu,
  'challeng difficult struggl problem schwierig',
  'ing à bei',
)

/** `Challenges in identifying users`: in a reflection they are its author's, in a lesson they may be anybody's. */
export const tellsOfDoing = (heading: string): boolean => matches(doing, heading)

const ofCode = guarded(/\bpractices?\s(?:implemented|followed|applied|used)\W*$/i, 'practice')

/** `Best practices implemented`: in the README of an app they are those of its code. */
export const tellsOfCode = (heading: string): boolean => matches(ofCode, heading)

const marked = guarded(
  /^\W{0,9}(?:\d{1,2}\W{1,3})?(?:(?:our|the|project|mentor)\s)?(?:(?:evaluation|assessment|grading|marking|judging|scoring)\s(?:criteria|criterion|rubrics?|scheme|guidelines?)|rubrics?|grading|scoring|crit[eè]res\sd['’][ée]valuation|criterios\sde\s(?:evaluaci[oó]n|calificaci[oó]n)|crit[eé]rios\sde\savalia[cç][aã]o|bewertungskriterien|criteri\sdi\svalutazione|beoordelingscriteria|kryteria\soceny|kriteria\spenilaian|критерии\sоцен\p{L}{1,6}|критерії\sоцін\p{L}{1,6}|评分标准|評分標準|評価基準|평가\s?기준)\W*$/iu,
  'evaluat assess grad mark judg scor rubric évalu evalu avalia calific bewert valuta beoordel kryteria penilai критер 评分 評分 評価 평가',
  'criteri rubric scheme guideline grading scoring crit krit kryt критер 标准 標準 基準 기준',
)

/** `Evaluation criteria`, `Grading rubric`: what stands below it is what somebody else will look at. */
export const saysWhatCounts = (heading: string): boolean => matches(marked, heading)

const chat =
  /\b(?:AI|IA|KI|LLMs?|ChatGPT)\b|\bartificial intelligence\b|intelig[eê]ncia artificial|intelligence artificielle|künstliche\w* intelligenz|ИИ/i
/** `Declaración de uso de IA`, `AI usage`, `How I used AI tools`: what a chat was asked, which many a school wants to know. */
const declared = guarded(
  /(?:declara\w+|déclaration|disclosure|statement|acknowledge?ment|erklärung|registro|transparen\w+)\b.{0,50}§|§.{0,20}\b(?:declaration|disclosure|statement|usage|use)\b(?!\s(?:cases?|in)\b)|\b(?:used?|usage|uso|utili[sz]a\w+|nutzung|verwendung|einsatz)\s(?:(?:of|de|da|von)\s|d['’])(?:la\s|l['’])?(?:generative\s|herramientas\sde\s)?§(?:\s(?:g[eé]n[eé]rati\w+|tools?))?\W*$|§\stools?\s(?:(?:I|we)\s)?(?:used|policy)\b|\bhow\s(?:I|we)\s(?:have\s)?used?\s§|\b(?:herramientas|ferramentas|outils|strumenti)\s(?:d[ei]\s|d['’])(?:la\s|l['’])?§(?:\sg[eé]n[eé]rativ\w+)?\s(?:utili[sz]|usa)|\b(?:verwendete|eingesetzte|genutzte)n?\s§[\s-](?:tools?|werkzeuge)|§\s?(?:工具|ツール|도구)\s?[的の]?\s?(?:使用|利用|活用|사용|활용)|使用\s?§/i,
  'ai ia ki llm gpt ии ntellig ntelig',
  'declara déclara disclosure statement acknowledg erklärung registro transparen use usage uso utili nutzung verwendung einsatz policy usa verwendet eingesetzt genutzt 使用 利用 活用 사용 활용',
)

/** Whether a heading stands above what somebody used a chat for. */
export const declaresChat = (heading: string): boolean =>
  mayMatch(declared, smallOf(heading)) && declared.pattern.test(heading.replace(chat, '§'))

/** `What is Project Nexus?`, `What the programme was`: what the report, or what it tells of, is. */
const introduces = guarded(
  /^\W{0,9}what(?:['’]s|\s(?:is|was))\s(?!an?\s)(?:[\w.'’-]{1,30}\s){0,4}(?:program(?:me)?|project|bootcamp|course|internship)(?:\s[A-Z]\w{1,30})?\W*$|^\W{0,9}what\s(?:the|this|my|our)\s(?:[\w.'’-]{1,30}\s){0,4}(?:program(?:me)?|project|bootcamp|course|internship)\s(?:is|was|does)\W*$/i,
  'what',
  'program project bootcamp course internship',
)

/** Whether a heading asks what the report is about, and so introduces it. */
export const isIntroducing = (heading: string): boolean => matches(introduces, heading)

/** A first look: most headings have no number after a word that may be one of these. */
const mayBeQuestion = /^\W{0,9}[qfpds][a-z]{0,7}\s?\d/i
/** `Q3. Which concepts did you learn?`: the number of a question that the heading repeats. */
const question = /^\W{0,9}(?:q|question|frage|pregunta|pergunta|domanda|soal|pytanie)\s?\d{1,2}\s?[.:)–—-]\s?/i

const chinese = '[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}'
const chapter =
  'chapter|kapitel|teil|abschnitt|chapitre|partie|cap[ií]tulo|parte|secci[oó]n|se[cç][aã]o|capitolo|sezione|hoofdstuk|deel|rozdzia[lł]|cz[eę][sś][cć]|глава|часть|раздел|розділ|частина|b[oö]l[uü]m|bab|bagian|chương|phần|sura|sehemu'
/** What may stand before a number: none begins with it. */
const before = '[^A-Za-z\\d\\xc0-\\u1fff\\u2160-\\u216b\\u3041-\\ud7ff\\uf900-\\uffff（(]{0,9}'
const counter = (form: string, ...needs: string[]) =>
  guarded(
    lazily(() => new RegExp(`^${before}(?:${form})(?=\\S)`, 'i')),
    ...needs,
  )
/** Most dots and brackets stand after something else: a pattern that takes 0.1 ms to compile is not for `1. Overview`. */
const lettered = [...'abcdefghijvxⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ'].flatMap(letter => [`${letter}.`, `${letter})`]).join(' ')
/** `II. Overview`, `III - Hurdles`, `Kapitel 1: Überblick`, `（一）概述`, `第1章 概要`, `가. 개요`, `BAB I PENDAHULUAN`, `أولاً: مقدمة`. */
const counters = [
  counter('(?:[A-Ja-j]|X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[Ⅰ-Ⅻ])[.)]\\s+', '. )', lettered),
  counter('(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[Ⅰ-Ⅻ])\\s[–—-]\\s', '– — -'),
  counter(
    `(?:${chapter})\\s(?:\\d{1,2}|[IVX]{1,4})(?:\\s?[.:：)–—-]\\s?|\\s+)`,
    'chap kapitel teil abschnitt partie parte capit capít secci seca secã seç sezione hoofdstuk deel rozdzia cz глава част раздел розділ böl bolu bolü bab bagian chương phần sura sehemu',
  ),
  counter(
    `[（(]${chinese}[)）]\\s*|${chinese}\\s?[、.．:：]\\s*`,
    [...'一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾'].join(' '),
  ),
  counter('第\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?(?:章|节|節|部分|部)[\\s:：、.．]*', '第'),
  counter(
    '제\\s?\\d{1,2}\\s?[장절부][\\s:：.]*|[가나다라마바사아자차][.)]\\s*',
    [...'제가나다라마바사아자차'].join(' '),
  ),
  counter(
    '(?:[أا]ول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)[اً]{0,2}\\s?[:：.،–-]\\s*',
    'ول ث بع خامس سادس تاسع عاشر',
  ),
]

/** A heading without the number that says which of several it is. */
export function withoutNumber(heading: string, small: Small): string {
  const plain = mayBeQuestion.test(heading) ? heading.replace(question, '') : heading
  const found = counters.find(one => mayMatch(one, small) && one.pattern.test(plain))
  return found ? plain.replace(found.pattern, '') : plain
}

/** A heading without what stands in its first brackets. */
export function dropBrackets(text: string): string {
  const open = text.indexOf('(')
  if (open <= 0) return text
  const close = text.indexOf(')', open)
  return text.slice(0, open) + (close === -1 ? '' : text.slice(close + 1))
}

/** Words that join two things, in the languages of reports; Arabic writes its own in one with the next word. */
const joins = /\s(?:and|et|y|e|na|und|ed|oraz|и|та|і|й|ve|dan|và|및)\s|\sو|[与與和及・、]/

/** What stands between words that each mean something of their own. */
export const conjunction = new RegExp(`[&+,/]|${joins.source}`, 'i')
/** A sign or a word that parts a heading. */
export const several = new RegExp(`[&+,/:\uff1a|\u2013\u2014]|\\s-\\s|${joins.source}`, 'i')

/** `all the tech parts` below a question is what somebody says to it, and no heading. */
export const isAnswer = (line: string, above = ''): boolean => /[?？]\s*$/.test(above) && /^[a-zà-ÿа-я]/.test(line)

/**
 * `[Introduction](intro.md)`, `app/about/page.tsx`: a link leads to a section, the name of a file to what it holds. What stands
 * behind the link makes no heading of it: `[Learn more](https://…) about the`. Nor does `{{< include _tools.md >}}` say any.
 */
export const leadsAway =
  /^[ \t]*(?:\{[{%]|\[[^\]\r\n]{1,200}\]\([^()\r\n]{1,300}\)|\S{1,200}[\w\])]\.[a-z]{2,5}:?[ \t]*$)/

/** `- [Lessons](lessons.md) – what we learned`: a point of a list that leads to where it is said. */
export const isLinked = /^[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+\[[^\]\r\n]{1,200}\]\([^()\r\n]{1,300}\)/
