import type {Code} from 'mdast'
import {loneEnds} from '../markdown/lone-ends.ts'
import {spanOf} from '../markdown/walk.ts'
import {near} from '../report/words.ts'
import {defineRule} from '../rule.ts'
import {type Edit, insert, replace} from '../text/edit.ts'
import {known, looks, others} from './data/languages.ts'

export default defineRule({
  id: 'code-language',
  summary: 'Code blocks say which language they hold',
  severity: 'info',
  messages: {
    one: 'Unexpected code block without a language, expected `{language}` after its fence: it is shown without colours',
    several:
      'Unexpected code block without a language and `{others}` more like it, expected `{language}` after its fence: they are shown without colours',
    misspelt: 'Unexpected language `{actual}`, expected `{expected}`: the block is shown without colours',
  },
  check({nodes, text, lines, report}) {
    const bare: {node: Code; language: string; edit: Edit}[] = []
    for (const {node} of nodes.of('code')) {
      const {start, end} = spanOf(node)
      const fence = /^(`{3,}|~{3,})([ \t]*)([^\s`{]*)/.exec(text.slice(start, Math.min(end, start + 200)))
      if (!fence) continue
      const [opening, marks, , lang] = fence as unknown as [string, string, string, string]
      const name = lang.toLowerCase()
      if (lang === '') {
        if (text[start + opening.length] === '{') continue
        // Where the next block begins in this one, or this one ends what nobody began, other rules have the say.
        if (/^[ \t]*(?:```|~~~)/m.test(node.value) || loneEnds(lines).length > 0) continue
        const language = languageOf(node.value)
        if (language) bare.push({node, language, edit: insert(start + marks.length, language)})
      } else if (name.length > 3 && !known.has(name)) {
        const at = start + opening.length - lang.length
        const meant = [...known].find(other => other.length > 3 && near(name, other, name.length > 7 ? 2 : 1))
        if (!meant) continue
        const fix = {edits: [replace(at, at + lang.length, meant)], safety: 'unsafe' as const}
        report(
          'misspelt',
          {start: at, end: at + lang.length},
          {actual: lang, expected: meant},
          {fix, expected: [meant]},
        )
      }
    }
    const [first, ...more] = bare
    if (!first) return
    const {start} = spanOf(first.node)
    const place = {start, end: first.edit.start}
    const fix = {edits: bare.map(({edit}) => edit), safety: 'unsafe' as const}
    const data = {language: first.language}
    if (more.length === 0) report('one', place, data, {fix})
    else report('several', place, data, {fix, others: more.map(({node}) => node)})
  },
})

/** The language that code looks like; undefined for trees of folders, output and everything that may be several. */
const languageOf = (code: string) => {
  const head = code.slice(0, 5000)
  return /[├└│─]/.test(head) || others.test(head) ? undefined : looks.find(({pattern}) => pattern.test(head))?.language
}
