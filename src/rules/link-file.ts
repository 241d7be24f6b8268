import {findFrontMatter} from '../markdown/front-matter.ts'
import type {Link} from '../markdown/links.ts'
import {isBelowSite, isMade, isOfSite, isServed} from '../markdown/site.ts'
import {decoded} from '../markdown/target.ts'
import {defineRule} from '../rule.ts'
import {type Edit, replace} from '../text/edit.ts'
import {groupBy, inOne} from '../text/group-by.ts'
import type {Span} from '../text/span.ts'
import {inLink} from './data/placeholders.ts'

/** From so many links to different files on, they are told together. */
const most = 10

/** What isn't a path beside the report: other sites, anchors, and what stands in for an address that is still to come. */
const elsewhere =
  /^(?:[a-z][a-z0-9+.-]*:|h?t{1,3}ps?\/\/|\/\/|#|\?|www\.|[a-z]:[\\/]|~|\\\\|[*_`'"‘“]+https?:)|[<>{}]|^$/i

export default defineRule({
  id: 'link-file',
  summary: 'Links and images lead to files that exist',
  severity: 'warning',
  messages: {
    missing: 'Unexpected link to `{path}`, expected a file or folder that is in the project',
    again: 'Unexpected link to `{path}` and `{others}` more like it, expected a file or folder that is in the project',
    many: 'Unexpected link to `{path}` and `{others}` more to what is not there, expected files or folders that are in the project',
    image: 'Unexpected image `{path}`, expected one that is in the project: readers see a gap',
    images:
      'Unexpected image `{path}` and `{others}` more like it, expected ones that are in the project: readers see gaps',
    case: 'Unexpected `{path}`, expected `{real}`: GitHub distinguishes capitals',
    cases: 'Unexpected `{path}` and `{others}` more like it, expected `{real}`: GitHub distinguishes capitals',
    backslash: 'Unexpected backslashes in `{path}`, expected `{real}`: they separate folders only on Windows',
  },
  check({text, links, lookUp, report}) {
    if (!lookUp) return
    const isPage = findFrontMatter(text) !== undefined
    let site: boolean | undefined
    const isSite = () => (site ??= isOfSite(lookUp))
    const otherCase: {path: string; real: string; place: Span; edits: Edit[] | undefined}[] = []
    const missing: {path: string; place: Span}[] = []
    const gaps: {path: string; place: Span}[] = []
    for (const link of links) {
      if (elsewhere.test(link.url) || isPlaceholder(link.url)) continue
      const {path, rest} = split(link.url)
      if (path === '' || isDomain(path)) continue
      // In a page of a site, `week1/` is an address that the site's program makes, in small letters as a rule.
      if (isPage && !isNamed(path)) continue
      const target = lookUp(decoded(path))
      if (target.found === 'no' && (isPage || isSite()) && isServed(decoded(path), lookUp)) continue
      if (target.found === 'no' && isSite() && (!isNamed(path) || isBelowSite(decoded(path), lookUp))) continue
      if (target.found === 'no' && isMade(decoded(path), lookUp)) continue
      const place = link.target ?? link
      if (target.found === 'other-case') {
        const real = encodedAs(path, target.path)
        otherCase.push({path: shown(path), real: shown(real), place, edits: fixOf(link, real + rest)})
      } else if (target.found === 'no') {
        const slashed = path.replaceAll('\\', '/')
        const there = slashed === path ? target : lookUp(decoded(slashed))
        const real = there.found === 'other-case' ? encodedAs(slashed, there.path) : slashed
        if (there.found === 'yes' || there.found === 'other-case') {
          report('backslash', place, {path: shown(path), real: shown(real)}, {fix: fixOf(link, real + rest)})
        } else (link.kind === 'image' ? gaps : missing).push({path, place})
      }
    }
    for (const [one, ...others] of inOne(otherCase)) {
      const {path, real, place, edits} = one
      const fix = edits && [...edits, ...others.flatMap(({edits}) => edits ?? [])]
      if (others.length === 0) report('case', place, {path, real}, {fix})
      else report('cases', place, {path, real}, {fix, others: others.map(({place}) => place)})
    }
    // The folder of the pictures was not pushed: one thing to do.
    for (const [{path, place}, ...others] of inOne(gaps)) {
      if (others.length > 0) report('images', place, {path: shown(path)}, {others: others.map(({place}) => place)})
      else report('image', place, {path: shown(path)})
    }
    const paths = groupBy(missing, ({path}) => path)
    // An index that was moved, or is of another project, is one thing to mend.
    if (paths.size >= most) {
      const [first, ...others] = missing
      report('many', first!.place, {path: shown(first!.path)}, {others: others.map(({place}) => place)})
      return
    }
    for (const [path, alike] of paths) {
      const [first, ...others] = alike.map(({place}) => place)
      if (others.length > 0) report('again', first!, {path: shown(path)}, {others})
      else report('missing', first!, {path: shown(path)})
    }
  },
})

/** A file with an ending of its own, and none that a site's program gives it. */
const isNamed = (path: string) => /\.(?!html?$)[a-z0-9]{1,5}$/i.test(path)

const fixOf = ({target}: Link, url: string) => target && [replace(target.start, target.end, url)]

/** `(link)`, `(your-link-here)`: content-placeholder has the say about what is still to be filled in. */
const isPlaceholder = (url: string) => inLink.some(({pattern}) => pattern.test(url))

/** `github.com/user/repo` without `https://` is another rule's matter. */
const isDomain = (path: string) =>
  /^(?:[\w-]+\.)+(?:com|org|net|edu|io|dev|app|me|co|gov|africa|ai)(?:\/|$)/i.test(path)

function split(url: string): {path: string; rest: string} {
  const end = url.search(/[?#]/)
  return end === -1 ? {path: url, rest: ''} : {path: url.slice(0, end), rest: url.slice(end)}
}

/** The real path, written as the one that stands there: with percent codes only where those had them. */
const encodedAs = (written: string, real: string) =>
  written.includes('%') || /[\s()<>]/.test(real)
    ? encodeURI(real).replace(/[()#?]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    : real

const shown = (path: string) => path.replaceAll('`', '%60')
