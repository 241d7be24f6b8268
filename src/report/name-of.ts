import type {Start} from './report.ts'

/** What a section is called in its report, as a message shows it: without marks of code and the colon after it. */
export const nameOf = ({text}: Pick<Start, 'text'>): string =>
  text
    .replaceAll('`', '')
    .replace(/(?<![\s:：])[\s:：]+$/, '')
    .slice(0, 80)
