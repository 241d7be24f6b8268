import type {Rule} from '../rule.ts'
import codeUnclosed from './code-unclosed.ts'
import commentDirective from './comment-directive.ts'
import contentAiResidue from './content-ai-residue.ts'
import contentConflictMarker from './content-conflict-marker.ts'
import contentEscaped from './content-escaped.ts'
import contentFencedDocument from './content-fenced-document.ts'
import contentPlaceholder from './content-placeholder.ts'
import contentPrompt from './content-prompt.ts'
import contentShell from './content-shell.ts'
import encodingBom from './encoding-bom.ts'
import encodingInvalid from './encoding-invalid.ts'
import encodingUtf16 from './encoding-utf16.ts'
import headingDuplicate from './heading-duplicate.ts'
import headingEmpty from './heading-empty.ts'
import headingGlued from './heading-glued.ts'
import headingLevelJump from './heading-level-jump.ts'
import headingNumbering from './heading-numbering.ts'
import headingPunctuation from './heading-punctuation.ts'
import headingStyleBold from './heading-style-bold.ts'
import headingTitle from './heading-title.ts'
import lineEndings from './line-endings.ts'
import tableAlign from './table-align.ts'
import tableCellCount from './table-cell-count.ts'
import tableDelimiter from './table-delimiter.ts'
import tableEmptyColumn from './table-empty-column.ts'
import tableEscapedPipe from './table-escaped-pipe.ts'
import tableGlued from './table-glued.ts'
import tableHeaderEmpty from './table-header-empty.ts'
import tableOrphanRows from './table-orphan-rows.ts'
import tableTabs from './table-tabs.ts'

/** Every rule, in the order of their names. `npm run new-rule area-thing` adds one. */
export const rules: readonly Rule[] = [
  codeUnclosed,
  commentDirective,
  contentAiResidue,
  contentConflictMarker,
  contentEscaped,
  contentFencedDocument,
  contentPlaceholder,
  contentPrompt,
  contentShell,
  encodingBom,
  encodingInvalid,
  encodingUtf16,
  headingDuplicate,
  headingEmpty,
  headingGlued,
  headingLevelJump,
  headingNumbering,
  headingPunctuation,
  headingStyleBold,
  headingTitle,
  lineEndings,
  tableAlign,
  tableCellCount,
  tableDelimiter,
  tableEmptyColumn,
  tableEscapedPipe,
  tableGlued,
  tableHeaderEmpty,
  tableOrphanRows,
  tableTabs,
]
