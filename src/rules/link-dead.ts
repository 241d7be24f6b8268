import {publicAddress} from '../markdown/answer.ts'
import {defineRule} from '../rule.ts'

/** What a server says of a page that it does not have, or has no more. All else may pass, or be meant for browsers only. */
const gone = new Set([404, 410])

export default defineRule({
  id: 'link-dead',
  summary: 'Addresses lead to pages that exist',
  severity: 'warning',
  messages: {
    gone: 'Unexpected address `{url}`, expected a page that exists: the server says {status}',
    host: 'Unexpected address `{url}`, expected a site that exists: there is no `{host}`',
  },
  check({links, ask, report}) {
    if (!ask) return
    for (const link of links) {
      const url = publicAddress(link.url)
      const answer = url === undefined ? undefined : ask(url)
      if (!answer) continue
      const place = link.target ?? link
      const shown = link.url.replaceAll('`', '%60')
      if ('status' in answer) {
        if (gone.has(answer.status)) report('gone', place, {url: shown, status: answer.status}, {note: noteOf(url!)})
      } else if (answer.problem === 'no-host') report('host', place, {url: shown, host: new URL(url!).hostname})
    }
  },
})

const noteOf = (url: string) =>
  /^https:\/\/git(?:hub|lab)\.com\//.test(url)
    ? 'A private repository answers like this too: nobody but you can open it'
    : undefined
