import type {Edit} from '../text/edit.ts'
import {insert, remove} from '../text/edit.ts'
import {type HeadingAt, isAtx} from './headings.ts'

/** The edits that move headings down one level; none if one of them cannot be moved. */
export function demote(headings: readonly HeadingAt[], text: string): Edit[] | undefined {
  if (!headings.every(heading => isAtx(heading, text) && heading.depth < 6)) return undefined
  return headings.map(({start}) => insert(start, '#'))
}

/** The edits that move headings up by some levels; none if one of them cannot be moved. */
export function promote(headings: readonly HeadingAt[], by: number, text: string): Edit[] | undefined {
  if (!headings.every(heading => isAtx(heading, text) && heading.depth > by)) return undefined
  return headings.map(({start}) => remove(start, start + by))
}
