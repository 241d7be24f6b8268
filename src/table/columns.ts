import type {Table} from './table.ts'

/** Which columns of a table hold something below the header. */
export function filledColumns({body}: Table): Set<number> {
  const filled = new Set<number>()
  for (const {cells} of body) {
    for (let i = 0; i < cells.length; i++) if (cells[i]!.start < cells[i]!.end) filled.add(i)
  }
  return filled
}
