import {withinFormulas} from '../markdown/formulas.ts'
import {defineRule, type Fix} from '../rule.ts'
import {insert, remove, replace} from '../text/edit.ts'
import {lazily} from '../text/lazily.ts'
import {mask} from '../text/mask.ts'
import {joints, type Kind, patterns} from './data/link-forms.ts'

/** `[^1]`, but no class of characters in a pattern. */
const footnote = /(?<![\]\\])\[\^(\d{1,3}|(?:note|fn|ref|cite|source)[\w-]{0,20})\](?![:(])/gi
/** Where others have their text, a word of letters is a footnote, too. */
const named = lazily(() => /(?<![\]\\])\[\^(\d{1,3}|[\p{L}][\p{L}\p{N}_-]{2,30})\](?![:(+*{?])/giu)

/** `C:\Users\Ana Maria\shot 1.png`: of what is a link, `link-address` tells it. */
const local = /^(?:[a-z]:[\\/]|file:|~[\\/]|\/Users\/)/i

/** `dp[node][chosen]`, `[count][2]`: where no address is given at all, two brackets speak of the rows of a table. */
const indexed = /\w\[[^[\]\r\n]{1,40}\]\[[^[\]\r\n]{1,40}\]|\[[^[\]\r\n]{1,40}\]\[\d{1,4}\]/

/** `[guides]: {% link guides/index.md %}`: Jekyll puts the address in. */
const filled = /^ {0,3}\[([^\]\r\n]{1,200})\]:[ \t]*\S{0,200}\{[{%]/gm

const file = /\.(?:png|jpe?g|gif|webp|svg|bmp|md|pdf|docx?|pptx?|xlsx?|txt|html?|ipynb|mp4|zip|json|sql|py|js|ts)$/i

export default defineRule({
  id: 'link-broken',
  summary: 'What is meant as a link is one',
  severity: 'warning',
  messages: {
    reversed: 'Unexpected `(text)[address]`, expected `[text](address)`',
    squares: 'Unexpected square brackets around an address, expected `[text](address)`',
    spaced: 'Unexpected space between `]` and `(`, expected none: it keeps this from being a link',
    gaps: 'Unexpected space in the address of a link, expected `%20` or no space: it keeps this from being a link',
    local: 'Unexpected path on your own machine, expected one beside the report: nobody else can open it',
    open: 'Unexpected link without an end, expected `)` after its address',
    footnote: 'Unexpected footnote `[^{label}]`, expected a line `[^{label}]: …` in this report',
    undefined: 'Unexpected link to `[{label}]`, expected a line `[{label}]: address` in this report',
  },
  check({text, prose, lines, links, report}) {
    if (!prose.includes(']')) return
    if (prose.includes('[^')) {
      const notes = new Set([...prose.matchAll(/^[ \t>]*\[\^([^\]\s]{1,50})\]:/gm)].map(match => normal(match[1]!)))
      for (const {0: all, 1: label, index} of prose.matchAll(notes.size > 0 ? named() : footnote)) {
        if (!notes.has(normal(label!))) report('footnote', {start: index, end: index + all.length}, {label: label!})
      }
    }
    const taken = links.filter(({form}) => form === 'inline' || form === 'html')
    const rest = mask(prose, taken)
    const defined = lazily(() => {
      const lines = Array.from(prose.matchAll(filled), ([, label]) => label!)
      return new Set([...links.filter(({kind}) => kind === 'definition').map(({text}) => text), ...lines].map(normal))
    })
    // `$[HA][OH]$`: what stands in the brackets of a formula is a concentration.
    const isFormula = lazily(() => withinFormulas(lines))
    let isTable: boolean | undefined
    for (const kind of Object.keys(patterns) as Kind[]) {
      if (!joints[kind].some(joint => rest.includes(joint))) continue
      for (const match of rest.matchAll(patterns[kind])) {
        const place = {start: match.index, end: match.index + match[0].length}
        if (rest[place.start - 1] === '\\' || !isMeant(kind, match)) continue
        // What looks like a space may be a comment or code, blanked out, or another link.
        const behind = place.start + match[1]!.length + 1
        if ((kind === 'gaps' || kind === 'spaced') && !text.startsWith(rest.slice(behind, place.end), behind)) continue
        if ((kind === 'reversed' || kind === 'squares') && !prose.startsWith(match[0], place.start)) continue
        const label = match[2] || match[1]!
        if (kind === 'gaps' && local.test(label)) report('local', place)
        else if ((kind === 'undefined' || kind === 'squares') && defined().has(normal(label))) continue
        else if (kind !== 'undefined') report(kind, place, undefined, {fix: fixOf(kind, match)})
        else if (!(isTable ??= defined().size === 0 && indexed.test(rest)) && !isFormula()(place.start))
          report(kind, place, {label: label.replaceAll('`', "'")})
      }
    }
  },
})

/** Labels are compared as Markdown does: without regard to case and to how many spaces there are. */
const normal = (label: string) => label.trim().replace(/\s+/g, ' ').toUpperCase()

/** Signs that could be text as well are left alone. */
function isMeant(kind: Kind, [, first, second]: RegExpMatchArray): boolean {
  // `[1] (https://…)` is how people number sources, and `[@knuth] (https://…)` how Pandoc cites them.
  if (kind === 'spaced' || kind === 'squares') return /\p{L}/u.test(first!) && !/^-?@/.test(first!)
  // `{{ site.baseurl }}/notes.html`: Jekyll puts the address in before anyone reads it.
  if (kind === 'gaps')
    return /\s/.test(second!) && !/\{[{%]/.test(second!) && (/^https?:/i.test(second!) || file.test(second!))
  // `[Tt][Oo]` is a pattern, as is `[a-z]`.
  if (kind === 'undefined' && first!.length === 2 && first![0] !== first![1] && /^(.)\1$/.test(first!.toLowerCase()))
    return false
  if (kind === 'undefined')
    return /\p{L}{2}/u.test(first!) && !/a-z|A-Z|0-9/.test(first! + second!) && !/^[\d\s.,:+*-]+$/.test(second!)
  return true
}

/** Only the signs are changed, never what stands between them. */
function fixOf(
  kind: Exclude<Kind, 'undefined'>,
  {index, 0: whole, 1: first, 2: second}: RegExpMatchArray,
): Fix | undefined {
  const end = index! + whole.length
  const middle = index! + first!.length + 1
  if (kind === 'reversed' || kind === 'squares') {
    const edits = [replace(index!, index! + 1, '['), replace(middle, middle + 2, ']('), replace(end - 1, end, ')')]
    return {edits, safety: 'safe'}
  }
  if (kind === 'spaced') return {edits: [remove(middle + 1, middle + 1 + second!.length)], safety: 'unsafe'}
  if (kind === 'open') return {edits: [insert(end, ')')], safety: 'unsafe'}
  // In the address of a site the space is as likely to be a slip of the finger.
  if (/^https?:/i.test(second!)) return undefined
  const spaces = [...second!.matchAll(/[ \t]/g)].map(({index}) => middle + 2 + index)
  return {edits: spaces.map(at => replace(at, at + 1, '%20')), safety: 'safe'}
}
