import type {Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Programme} from './programme.ts'
import type {Report} from './report.ts'

/** Reads a report as a careful person would. */
export function readReport(tree: Root, _text: string, _programme: Programme): Report {
  const first = tree.children.find(node => node.type === 'heading')
  return {title: first && textOf(first)}
}
