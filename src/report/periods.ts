import type {HeadingAt} from '../markdown/headings.ts'
import {lazily} from '../text/lazily.ts'
import {letters} from './words.ts'

/** What counts the parts of a log, in lower case, with the number after it; `Challenge 2` and `Part 2` are parts of a report. */
const counted = [
  'weeks?|days?|months?|sprints?',
  'semaines?|jours?|mois|semanas?|d[ií]as?|mes(?:es)?|m[eê]s|settiman[ae]|giorn[oi]',
  'wochen?|tage?|monate?|dagen?|dag|maand(?:en)?|tydzie[nń]|dzie[nń]|недел[яи]|день|тиждень|місяць|месяц',
  'hafta|g[uü]n|minggu|hari|bulan|wiki|siku|tu[aầ]n|ng[aà]y',
].join('|')
/** What stands between the two: `Week #3`, `Minggu ke-5`, `Wiki ya 6`. */
const linking = '[ \\t]*(?:ke|ya|th[uứ]|nr\\.?|no\\.?)?[ \\t]*[#nº°№-]*[ \\t]*'
/** Those with the number before it, `4. Hafta`, and the signs of Chinese, Japanese and Korean. */
const numbered = '\\d{1,3}\\.[ \\t]*(?:hafta|g[uü]n|ay|woche|tag|monat|tydzie[nń]|dzie[nń])'
const eastern = '第[ \\t]*[\\d一二三四五六七八九十]{1,3}[ \\t]*[周週天日月]|\\d{1,3}[ \\t]*(?:주차|일차|週目|日目)'
/** Arabic and Persian write the number as a word. */
const spelled =
  '(?:ال[أا]سبوع|اليوم)[ \\t]+ال(?:[أا]ول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)|هفته[ \\t\u200c]*(?:ی[ \\t]+)?(?:اول|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم)'

const period = lazily(
  () =>
    new RegExp(`(?<![${letters}])(?:(?:${counted})${linking}\\d|${numbered}(?![${letters}]))|${eastern}|${spelled}`),
)

/** Whether a heading counts the days, weeks or months of a log. */
export function isPeriod({text}: Pick<HeadingAt, 'text'>): boolean {
  const head = text.slice(0, 80)
  return /[\d第\u0600-\u06ff]/.test(head) && period().test(head.toLowerCase())
}

/** So many at least make a log: a report may well speak of its first and its last week. */
export const least = 3

/** Where the weeks, days or sprints of a log begin, in order: each of them has its own challenges and takeaways. */
export function periodsOf(headings: readonly HeadingAt[]): HeadingAt[] {
  const found = headings.filter(isPeriod)
  const depth = found.reduce((least, {depth}) => Math.min(least, depth), 6)
  const parts = found.filter(heading => heading.depth === depth)
  return parts.length >= least ? parts : []
}
