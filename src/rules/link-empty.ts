import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'link-empty',
  summary: 'Links have a text and lead somewhere',
  severity: 'warning',
  messages: {
    text: 'Unexpected link without text, expected what a reader finds behind it',
    target: 'Unexpected link “{text}” that leads nowhere, expected an address',
    image: 'Unexpected image without an address, expected where it is',
  },
  check({links, report}) {
    for (const link of links) {
      const {kind, url, empty} = link
      if (kind === 'image' && url === '') report('image', link)
      else if (kind === 'link' && (url === '' || url === '#')) report('target', link, {text: link.text || url})
      else if (empty) report('text', link)
    }
  },
})
