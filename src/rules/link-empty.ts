import type {Link} from '../report/links.ts'
import {defineRule} from '../rule.ts'

/** So many links without an address are told once. */
const several = 3

export default defineRule({
  id: 'link-empty',
  summary: 'Links have a text and lead somewhere',
  severity: 'warning',
  messages: {
    text: 'Unexpected link without text, expected what a reader finds behind it',
    target: 'Unexpected link “{text}” that leads nowhere, expected an address',
    targets: 'Unexpected link “{text}” that leads nowhere, as `{others}` more, expected an address for each',
    image: 'Unexpected image without an address, expected where it is',
  },
  check({links, report}) {
    const nowhere: Link[] = []
    for (const link of links) {
      const {kind, url, empty} = link
      if (kind === 'image' && url === '') report('image', link)
      else if (kind === 'link' && (url === '' || url === '#')) nowhere.push(link)
      else if (empty) report('text', link)
    }
    // Addresses that are still to come are one thing to do.
    const [first, ...others] = nowhere
    const said = ({text, url}: Link) => text || url
    if (first && nowhere.length >= several) report('targets', first, {text: said(first), others: others.length})
    else for (const link of nowhere) report('target', link, {text: said(link)})
  },
})
