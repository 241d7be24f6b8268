import {defineRule} from '../rule.ts'
import {insert, remove, replace} from '../text/edit.ts'
import {inOne} from '../text/group-by.ts'
import type {Span} from '../text/span.ts'

const domain =
  /^(?:www\.[\w-]+\.|(?:[\w-]+\.)+(?:com|org|edu|dev)(?:[/?#]|$)|(?:[\w-]+\.)+(?:net|io|app|co|ai)\/)[^\s@]*$/i
/** A scheme with letters or signs too many or too few: `htttps://`, `https//`, `https:/`, `https://https://`. */
const crooked = /^h{0,2}t{1,3}p{1,2}s{0,2}(?:[:;][\\/]{0,4}|\/{2,4})(?:https?:?\/\/|:\/\/)?/i
const sound = /^https?:\/\/(?![/:]|https?:?\/\/)/i
/** `[text]('https://…')`: the quotes are part of the address. */
export const quoted = /^(['"])https?:\/\/\S+\1$|^[‘“]https?:\/\/\S+[’”]$/i
const local =
  /^(?:[a-z]:[\\/]|file:|~[\\/]|\/Users\/|\/mnt\/[a-z]\/|\/home\/[\w.-]+\/(?:Desktop|Downloads|Documents|Pictures)\/)/i

export default defineRule({
  id: 'link-address',
  summary: 'Addresses are whole, and can be reached from elsewhere',
  severity: 'warning',
  messages: {
    scheme: 'Unexpected address `{url}`, expected `https://` before it: as it is, it means a file beside the report',
    crooked: 'Unexpected start `{start}` of an address, expected `https://`',
    wrapped: 'Unexpected `{signs}` around an address, expected them around the text of the link: they lead nowhere',
    quoted: 'Unexpected quotes around the address `{url}`, expected none: they make it lead nowhere',
    locals:
      'Unexpected path `{url}` on your own machine and `{others}` more like it, expected paths beside the report: nobody else can open them',
    local: 'Unexpected path `{url}` on your own machine, expected one beside the report: nobody else can open it',
  },
  check({links, report}) {
    const own: {place: Span; url: string}[] = []
    for (const link of links) {
      const {url, target, form} = link
      if (form === 'bare' || form === 'angle') continue
      // In HTML a slash may be written `&#x2F;`.
      if (url.includes('&#') || sound.test(url)) continue
      const place = target ?? link
      const signs = /^(\*{1,3}|_{1,2}|`)https?:\/\/\S*$/i.exec(url)?.[1]
      if (signs && url.endsWith(signs)) {
        const fix = target && {
          edits: [remove(target.start, target.start + signs.length), remove(target.end - signs.length, target.end)],
          safety: 'unsafe' as const,
        }
        report('wrapped', place, {signs: signs === '`' ? 'code marks' : signs}, {fix})
      } else if (quoted.test(url)) {
        const edits = target && [remove(target.start, target.start + 1), remove(target.end - 1, target.end)]
        report('quoted', place, {url: shown(url.slice(1, -1))}, {fix: edits && {edits, safety: 'unsafe'}})
      } else if (local.test(url)) {
        own.push({place: {start: place.start, end: place.end}, url: shown(url)})
      } else if (domain.test(url)) {
        const fix = target && {edits: [insert(target.start, 'https://')], safety: 'unsafe' as const}
        report('scheme', place, {url: shown(url)}, {fix})
      } else {
        const start = crooked.exec(url)?.[0]
        // `https://:80`: what is wrong comes after it.
        if (!start || /^https?:\/\/$/i.test(start)) continue
        const fix = target && {
          edits: [replace(target.start, target.start + start.length, 'https://')],
          safety: 'unsafe' as const,
        }
        report('crooked', place, {start: shown(start)}, {fix})
      }
    }
    // Whoever links to a folder of their own does so everywhere.
    for (const [{place, url}, ...others] of inOne(own)) {
      if (others.length > 0) report('locals', place, {url}, {others: others.map(({place}) => place)})
      else report('local', place, {url})
    }
  },
})

const shown = (url: string) => url.replaceAll('`', '%60')
