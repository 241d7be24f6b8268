import type {Link} from '../markdown/links.ts'
import {defineRule} from '../rule.ts'
import {inOne} from '../text/group-by.ts'
import {isMade} from './data/boilerplate.ts'

/** What editors and GitHub put there when a picture is pasted. */
const vague =
  /^(?:alt(?:[ _-]?text)?|image|img|picture|photo|screenshot|untitled|logo here|image description|description)(?:[ _-]?\d{0,3})?$/i
const fileName =
  /^[\w .()@-]{1,120}\.(?:png|jpe?g|gif|webp|svg|bmp)$|^(?:IMG|DSC|Screenshot|Screen Shot|Capture)[ _-]?\d[\w .()-]*$/i

/** Badges say what they say in their address too; nobody misses a description of one. */
const badge = /shields\.io|badgen\.net|\bbadge|forthebadge|skillicons|komarev|visitor|contrib\.rocks|readme-stats/i

export default defineRule({
  id: 'image-alt',
  summary: 'Images are described for readers who cannot see them',
  severity: 'info',
  messages: {
    missing: 'Unexpected image without a description, expected what it shows between `[` and `]`',
    html: 'Unexpected image without a description, expected what it shows in `alt="…"`',
    several: 'Unexpected image without a description and `{others}` more like it, expected what each of them shows',
    vague: 'Unexpected description `{alt}`, expected what the image shows',
    vagues: 'Unexpected description `{alt}` and `{others}` more like it, expected what each of the images shows',
  },
  check({links, text, report}) {
    const images = links.filter(({kind}) => kind === 'image')
    const bare = images.filter(({text, url}) => text === '' && !badge.test(url))
    const vaguely = images.filter(({text}) => text !== '' && (vague.test(text) || fileName.test(text)))
    // The page that a tool made is told of as a whole. Asked last, for it is much to ask, and most reports need not be.
    if (bare.length + vaguely.length === 0 || isMade(text)) return
    for (const [first, ...others] of inOne(bare)) {
      if (others.length > 0) report('several', first, {}, {others})
      else report(first.form === 'html' ? 'html' : 'missing', first)
    }
    const shown = ({text}: Link) => text.replaceAll('`', "'")
    for (const [first, ...others] of inOne(vaguely)) {
      if (others.length > 0) report('vagues', first, {alt: shown(first)}, {others})
      else report('vague', first, {alt: shown(first)})
    }
  },
})
