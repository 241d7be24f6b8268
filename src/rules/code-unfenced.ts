import {everyFenceCloses} from '../markdown/code-end.ts'
import {mayHold} from '../markdown/code-lines.ts'
import {escapedBlocks} from '../markdown/escaped-fences.ts'
import {hasConflict} from '../markdown/headings.ts'
import {loneEnds} from '../markdown/lone-ends.ts'
import {defineRule} from '../rule.ts'
import {type Edit, insert, replace} from '../text/edit.ts'
import {inOne, several} from '../text/group-by.ts'
import {glued} from './data/ai-residue.ts'
import {codePieces, type Piece, reach} from './data/code-pieces.ts'

export default defineRule({
  id: 'code-unfenced',
  summary: 'Code is in code blocks',
  severity: 'warning',
  messages: {
    text: 'Unexpected code as text, expected a block of code: a line of three backticks above its first line and below its last',
    texts:
      'Unexpected code as text, as in `{others}` more places, expected blocks of code: a line of three backticks above each and below it',
    spaces:
      'Unexpected `&#x20;` before `{count}` lines, expected a block of code, a line of three backticks above and below: that is how an editor wrote the spaces of pasted code',
  },
  check({tree, nodes, text, prose, lines, report}) {
    const spaced = prose.includes('&#x20;') ? [...prose.matchAll(/^&#x20;(?=[ \t]{0,40}\S)/gm)] : []
    if (spaced.length >= several) {
      const [first, ...others] = spaced.map(({index, 0: {length}}) => ({start: index, end: index + length}))
      report('spaces', first!, {count: spaced.length}, {others})
      return
    }
    if (!mayHold.test(prose)) return
    // Where a fence is missing or has a backslash, or both sides of a conflict are there, that is why code is text.
    if (hasConflict(text) || !everyFenceCloses(nodes, text) || escapedBlocks(prose, lines).length > 0) return
    if (loneEnds(lines).length > 0) return
    const pieces = codePieces(tree, lines)
    let told = 0
    const found = pieces.filter(({lines: own, text}) => {
      const [first, last] = [own[0]!.number, own.at(-1)!.number]
      // `typescriptimport …` above it: `content-ai-residue` tells of the block.
      if (isGlued(first - 1) || first < told) told = last + 3 * reach
      return text >= several && first >= told && own.some(line => /\w/.test(lines.slice(line)))
    })
    const isFence = (number: number) =>
      number > 0 && number <= lines.count && /^\s*(?:`{3}|~{3})/.test(lines.slice(lines.line(number)))
    const fixOf = ({lines: own, settings, blocks}: Piece): Edit[] => {
      const [first, last] = [own[0]!, own.at(-1)!]
      // With a fence right beside it, another one is missing somewhere else.
      if (isFence(first.number - 1) || isFence(last.number + 1)) return []
      // Where it begins is not known of what begins with an end.
      if (/^\s*[})\]]/.test(lines.slice(first))) return []
      const eol = lines.eolAt(first.number)
      const fence = `\`\`\`${settings === own.length ? 'env' : ''}`
      if (blocks[1] - blocks[0] > 1) {
        // What stands in blocks between its edits would come to mean something else: one edit has it all.
        const code = text.slice(first.start, last.end)
        // Bytes that nobody can read are not written anew.
        return code.includes('\ufffd') ? [] : [replace(first.start, last.end, `${fence}${eol}${code}${eol}\`\`\``)]
      }
      return [insert(first.start, `${fence}${eol}`), insert(last.end, `${eol}\`\`\``)]
    }
    for (const [first, ...others] of inOne(found)) {
      const place = ({lines: own}: Piece) => ({start: own[0]!.start, end: own.at(-1)!.end})
      const edits = [first, ...others].flatMap(fixOf)
      const fix = edits.length > 0 ? {edits, safety: 'unsafe' as const} : undefined
      if (others.length === 0) report('text', place(first), undefined, {fix})
      else report('texts', place(first), {}, {fix, others: others.map(place)})
    }

    function isGlued(number: number): boolean {
      return number > 0 && lines.slice(lines.line(number)).search(glued) !== -1
    }
  },
})
