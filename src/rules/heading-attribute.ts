import {findFrontMatter} from '../markdown/front-matter.ts'
import {spanOf} from '../markdown/walk.ts'
import {defineRule} from '../rule.ts'
import {remove} from '../text/edit.ts'

/** `{#intro}`, `{#intro .unnumbered}`, `{.unnumbered}`: what Pandoc and Google Docs put after a heading. */
const attribute = /[ \t]*(\{[#.][^\s{}.][^\s{}]{0,99}(?: [#.]?[^\s{}]{1,100}){0,4}\})$/

export default defineRule({
  id: 'heading-attribute',
  summary: 'No heading is followed by an anchor in braces',
  severity: 'info',
  messages: {
    one: 'Unexpected `{attribute}` after a heading, expected none: the page shows it as text',
    several: 'Unexpected `{attribute}` after a heading and `{others}` more, expected none: the page shows them as text',
  },
  check({headings, text, report}) {
    // A page with front matter is Hugo's, Docusaurus's or Pandoc's, which read such anchors.
    if (findFrontMatter(text)) return
    const found = headings.flatMap(({node}) => {
      const last = node?.children.at(-1)
      if (last?.type !== 'text') return []
      const [whole, said] = attribute.exec(last.value.slice(-400)) ?? []
      if (whole === undefined) return []
      const {end} = spanOf(last)
      // With a backslash somebody shows how it is written.
      if (!text.startsWith(whole, end - whole.length)) return []
      return [{said: said!, start: end - said!.length, end, from: end - whole.length}]
    })
    const [first, ...others] = found
    if (!first) return
    // Where a program makes the page, the anchor is wanted.
    const fix = {edits: found.map(({from, end}) => remove(from, end)), safety: 'unsafe' as const}
    const note =
      'Google Docs writes such anchors, and Pandoc reads them; GitHub makes its own from the words of the heading.'
    if (others.length === 0) report('one', first, {attribute: first.said}, {fix, note})
    else report('several', first, {attribute: first.said}, {fix, note, others})
  },
})
