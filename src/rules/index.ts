import type {Rule} from '../rule.ts'
import codeIndented from './code-indented.ts'
import codeLanguage from './code-language.ts'
import codeUnclosed from './code-unclosed.ts'
import codeUnfenced from './code-unfenced.ts'
import codeUnopened from './code-unopened.ts'
import commentDirective from './comment-directive.ts'
import contentAiResidue from './content-ai-residue.ts'
import contentBoilerplate from './content-boilerplate.ts'
import contentConflictMarker from './content-conflict-marker.ts'
import contentEscaped from './content-escaped.ts'
import contentFencedDocument from './content-fenced-document.ts'
import contentPlaceholder from './content-placeholder.ts'
import contentPrompt from './content-prompt.ts'
import contentSecret from './content-secret.ts'
import contentShell from './content-shell.ts'
import emphasisBroken from './emphasis-broken.ts'
import encodingBom from './encoding-bom.ts'
import encodingInvalid from './encoding-invalid.ts'
import encodingInvisible from './encoding-invisible.ts'
import encodingLostBytes from './encoding-lost-bytes.ts'
import encodingMisread from './encoding-misread.ts'
import encodingMojibake from './encoding-mojibake.ts'
import encodingReplacement from './encoding-replacement.ts'
import encodingUtf16 from './encoding-utf16.ts'
import encodingWrittenOut from './encoding-written-out.ts'
import finalNewline from './final-newline.ts'
import headingAttribute from './heading-attribute.ts'
import headingDuplicate from './heading-duplicate.ts'
import headingEmpty from './heading-empty.ts'
import headingGlued from './heading-glued.ts'
import headingLevelJump from './heading-level-jump.ts'
import headingNumbering from './heading-numbering.ts'
import headingPunctuation from './heading-punctuation.ts'
import headingStyleBold from './heading-style-bold.ts'
import headingTitle from './heading-title.ts'
import headingUnderline from './heading-underline.ts'
import imageAlt from './image-alt.ts'
import lineDepth from './line-depth.ts'
import lineEndings from './line-endings.ts'
import lineGlued from './line-glued.ts'
import linkAddress from './link-address.ts'
import linkAnchor from './link-anchor.ts'
import linkBare from './link-bare.ts'
import linkBroken from './link-broken.ts'
import linkDead from './link-dead.ts'
import linkEmpty from './link-empty.ts'
import linkFile from './link-file.ts'
import linkText from './link-text.ts'
import listGlued from './list-glued.ts'
import listMarker from './list-marker.ts'
import listNumbering from './list-numbering.ts'
import reportKind from './report-kind.ts'
import reportTrack from './report-track.ts'
import sectionContent from './section-content.ts'
import sectionDuplicate from './section-duplicate.ts'
import sectionEmpty from './section-empty.ts'
import sectionHeading from './section-heading.ts'
import sectionOrder from './section-order.ts'
import sectionPair from './section-pair.ts'
import sectionPrompt from './section-prompt.ts'
import sectionRequired from './section-required.ts'
import sectionTopic from './section-topic.ts'
import tabIndent from './tab-indent.ts'
import tableAlign from './table-align.ts'
import tableCellCount from './table-cell-count.ts'
import tableDelimiter from './table-delimiter.ts'
import tableEmptyColumn from './table-empty-column.ts'
import tableEscapedPipe from './table-escaped-pipe.ts'
import tableGlued from './table-glued.ts'
import tableHeaderEmpty from './table-header-empty.ts'
import tableOrphanRows from './table-orphan-rows.ts'
import tableRowBroken from './table-row-broken.ts'
import tableTabs from './table-tabs.ts'
import termName from './term-name.ts'
import termTypo from './term-typo.ts'
import trailingSpace from './trailing-space.ts'
import wordRepeated from './word-repeated.ts'

/** Every rule, in the order of their names. `npm run new-rule area-thing` adds one. */
export const rules: readonly Rule[] = [
  codeIndented,
  codeLanguage,
  codeUnclosed,
  codeUnfenced,
  codeUnopened,
  commentDirective,
  contentAiResidue,
  contentBoilerplate,
  contentConflictMarker,
  contentEscaped,
  contentFencedDocument,
  contentPlaceholder,
  contentPrompt,
  contentSecret,
  contentShell,
  emphasisBroken,
  encodingBom,
  encodingInvalid,
  encodingInvisible,
  encodingLostBytes,
  encodingMisread,
  encodingMojibake,
  encodingReplacement,
  encodingUtf16,
  encodingWrittenOut,
  finalNewline,
  headingAttribute,
  headingDuplicate,
  headingEmpty,
  headingGlued,
  headingLevelJump,
  headingNumbering,
  headingPunctuation,
  headingStyleBold,
  headingTitle,
  headingUnderline,
  imageAlt,
  lineDepth,
  lineEndings,
  lineGlued,
  linkAddress,
  linkAnchor,
  linkBare,
  linkBroken,
  linkDead,
  linkEmpty,
  linkFile,
  linkText,
  listGlued,
  listMarker,
  listNumbering,
  reportKind,
  reportTrack,
  sectionContent,
  sectionDuplicate,
  sectionEmpty,
  sectionHeading,
  sectionOrder,
  sectionPair,
  sectionPrompt,
  sectionRequired,
  sectionTopic,
  tabIndent,
  tableAlign,
  tableCellCount,
  tableDelimiter,
  tableEmptyColumn,
  tableEscapedPipe,
  tableGlued,
  tableHeaderEmpty,
  tableOrphanRows,
  tableRowBroken,
  tableTabs,
  termName,
  termTypo,
  trailingSpace,
  wordRepeated,
]
