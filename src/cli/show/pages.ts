import fs from 'node:fs'
import path from 'node:path'
import {packageRoot} from '../../io/package-root.ts'

/** The page of a rule, as Markdown. */
export function pageOf(ruleId: string): string | undefined {
  try {
    return fs.readFileSync(path.join(packageRoot(), 'src/rules', `${ruleId}.md`), 'utf8')
  } catch {
    // A rule of one's own may have no page there.
    return undefined
  }
}
