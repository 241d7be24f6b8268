import type {Link} from '../markdown/links.ts'
import {defineRule} from '../rule.ts'
import {inOne} from '../text/group-by.ts'

export default defineRule({
  id: 'link-empty',
  summary: 'Links have a text and lead somewhere',
  severity: 'warning',
  messages: {
    text: 'Unexpected link without text, expected what a reader finds behind it',
    target: 'Unexpected link “{text}” that leads nowhere, expected an address',
    targets: 'Unexpected link “{text}” that leads nowhere and `{others}` more like it, expected an address for each',
    image: 'Unexpected image without an address, expected where it is',
    images: 'Unexpected image without an address and `{others}` more like it, expected where each of them is',
  },
  check({links, report}) {
    const nowhere: Link[] = []
    const blank: Link[] = []
    for (const link of links) {
      const {kind, url, empty} = link
      if (kind === 'image' && url === '') blank.push(link)
      else if (kind === 'link' && (url === '' || url === '#')) nowhere.push(link)
      else if (empty && !isEmbed(url)) report('text', link)
    }
    for (const [first, ...others] of inOne(blank)) {
      if (others.length > 0) report('images', first, {}, {others})
      else report('image', first)
    }
    // Addresses that are still to come are one thing to do.
    for (const [first, ...others] of inOne(nowhere)) {
      const text = first.text || first.url
      if (others.length > 0) report('targets', first, {text}, {others})
      else report('target', first, {text})
    }
  },
})

/** `[](codepen://…)`: a plugin of the site puts something in its place. Addresses that a reader can follow begin otherwise. */
const isEmbed = (url: string) =>
  /^[a-z][a-z\d+.-]+:/i.test(url) && !/^(?:https?|ftp|file|mailto|tel|sms|data):/i.test(url)
