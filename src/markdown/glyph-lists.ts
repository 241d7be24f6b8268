import {insert, replace} from '../text/edit.ts'
import {lazily} from '../text/lazily.ts'
import type {Line, Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import type {GluedList} from './marks-without-space.ts'
import {answersIn} from './quiz-marks.ts'

/** After the last of these stand the marks of Word, from fonts of signs: nobody else has anything there. */
export const glyph = /^[ \t]*([•●▪◦‣∙○■▸►➤➢⁃⦁❖\uf076\uf0a7\uf0b7\uf0d8\uf0f0])[ \t\u00a0]*(?=\S)/u
/** Word's mark of the level below `•`, where it was pasted: a plain letter. In Portuguese it may be an article. */
const letter = lazily(() => /^[ \t]*o[ \t\u00a0]+(?=\p{Lu}|\d|\*\*)/u)

/** Lines with a glyph that follow each other, as long as nothing ends them. */
export class GlyphRun {
  #run: Line[] = []
  #answers: string | undefined
  readonly #found: GluedList[]
  readonly #text: string
  readonly #lines: Lines

  constructor(found: GluedList[], text: string, lines: Lines) {
    this.#found = found
    this.#text = text
    this.#lines = lines
  }

  /** Takes a line with the mark of the level below. */
  takesBelow(line: Line): boolean {
    if (this.#run.at(-1)?.number !== line.number - 1 || !letter().test(this.#lines.slice(line))) return false
    this.#run.push(line)
    return true
  }

  /** Takes a line with a mark, unless that marks an answer, stands there once more, or is shown on a line of its own as it is. */
  takes(line: Line, mark: string): boolean {
    const said = this.#lines.slice(line)
    if ((this.#answers ??= answersIn(this.#lines)).includes(mark) || said.lastIndexOf(mark) !== said.indexOf(mark))
      return false
    if (isBroken(this.#run.at(-1), this.#lines)) return false
    this.#run.push(line)
    return true
  }

  /** What comes next is no point of the list. */
  end(next?: Line): void {
    const run = this.#run
    if (run.length > 2 || (run.length > 1 && glyph.test(this.#lines.slice(run[1]!)))) {
      const list = glyphList(run, this.#text)
      if (next?.number === run.at(-1)!.number + 1 && /^\s*\p{Lu}/u.test(this.#lines.slice(next))) {
        list.followed = true
        list.edits.push(insert(next.start, this.#lines.eolAt(next.number)))
      }
      this.#found.push(list)
    }
    if (run.length > 0) this.#run = []
  }
}

export const spanOfRun = (run: readonly Line[]): Span => ({start: run[0]!.start, end: run.at(-1)!.end})

/** Where the line ends in a break, each point is shown on a line of its own as it is. */
export const isBroken = (line: Line | undefined, lines: Lines) =>
  line !== undefined && /(?: {2,}|\\|<br *\/?>)$/i.test(lines.slice(line).slice(-20))

function glyphList(run: readonly Line[], text: string): GluedList {
  const said = run.map(({start, end}) => text.slice(start, end))
  let above = 0
  const edits = run.map(({start}, i) => {
    const [all, mark] = glyph.exec(said[i]!) ?? letter().exec(said[i]!)!
    const at = all.search(/[^ \t]/)
    if (mark !== undefined) above = at
    return replace(start + at, start + all.length, mark === undefined && at < above + 2 ? '  - ' : '- ')
  })
  const mark = glyph.exec(said[0]!)![1]!
  const list: GluedList = {kind: 'glyph', ...spanOfRun(run), mark, count: run.length, edits}
  if (said.some(line => !glyph.test(line))) list.followed = true
  return list
}
