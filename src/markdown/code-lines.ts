import {lazily} from '../text/lazily.ts'

/** Lines that are code in some language and a sentence in none. Each is anchored, and no line of more than 200 signs is asked. */
const forms = lazily(() => [
  // JavaScript and TypeScript: what comes from where, what is declared, what is a function of what.
  /^import\s+(?:[\w{*]|['"]).{0,120}(?:\sfrom\s+['"]\S+|['"];)\s*$/,
  /^(?:export\s+)?(?:default\s+)?(?:async\s+)?function\s*\w*\s*\(/,
  /^(?:export\s+)?(?:const|let|var)\s+[\w{[][^=]{0,80}=/,
  /^export\s+(?:default\s+\w+;?|(?:interface|type|enum)\s+\w+.{0,80}[{=])\s*$/,
  /^(?:public|private|protected|static)\s+\S.{0,150}[{;]\s*$/,
  // Python
  /^from\s+[\w.]+\s+import\s+\S/,
  /^import\s+[a-z_][\w.]*(?:\s+as\s+\w+)?\s*$/,
  /^(?:async\s+)?def\s+\w+\(.{0,150}\).{0,40}:\s*$/,
  /^class\s+\w+(?:\([\w., ]*\))?:\s*$/,
  /^\w{1,40}\s=\s[A-Za-z_][\w.]*\(.*\)$/,
  /^@\w+(?:\.\w+)*(?:\(.*\))?\s*$/,
  // Braces, and what stands before them
  /^(?:interface|(?:public\s+)?class)\s+\w+.{0,120}\{\s*$/,
  /^(?:if|for|while|switch|catch)\s*\(.*\)\s*\{?\s*$/,
  /^\}?\s*else\s*\{\s*$/,
  /(?:=>|\))\s*\{\s*$/,
  /^[\w.#&:> -]{1,40}\s\{\s*$/,
  /^\}[\s)\];,]*$/,
  /^[\])];?,?$/,
  /^[{[]$/,
  // JSON
  /^["'][\w-]{1,40}["']\s*:\s*\S/,
  // Statements
  /^return\b.*[;({[]\s*$/,
  /^\w[\w.$[\]'"]*\s*\+?=\s*[^=\s].*;\s*$/,
  /^\w[\w.$]*\(.*\)\s*;\s*$/,
  /^\w{1,30}\??:\s*[\w<>[\]| ]{1,40};\s*$/,
  // SQL
  /^(?:CREATE\s+TABLE|INSERT\s+INTO|SELECT\s+.{1,100}\sFROM|ALTER\s+TABLE|DROP\s+TABLE)\b/,
  /^(?:SELECT|WHERE|HAVING|GROUP BY|ORDER BY|(?:LEFT |RIGHT |INNER |FULL |CROSS )?(?:OUTER )?JOIN|UPDATE|DELETE FROM)\s+[\w"`(*].{0,150}$/,
  /^FROM\s+[\w."`]{1,60}(?:\s+(?:AS\s+)?\w{1,30})?[,;]?$/,
  /^LIMIT\s+\d+;?$/,
  // Style sheets
  /^(?:\$|--)[\w-]+:\s*\S.*;\s*$/,
  /^[a-z]+(?:-[a-z]+)*:\s*[^;]{1,60};\s*$/,
])

/** How all of those begin or end. Most lines of a report do neither, and are asked no further. */
const hint =
  /[;{}[\](),:]$|^(?:import|from|export|const|let|var|function|async|@|["']|CREATE|INSERT|SELECT|ALTER|DROP|FROM|WHERE|GROUP|ORDER|HAVING|LEFT|RIGHT|INNER|FULL|CROSS|JOIN|UPDATE|DELETE|LIMIT)|^[A-Z][A-Z0-9_]+\s?=/

/** What a text has somewhere that has three such lines in a row: most reports have nothing of it outside of their fences. */
export const mayHold =
  /[;{}[\]][ \t]*$|^[ \t]*(?:[A-Z][A-Z0-9_]+[ \t]?=|import |from |def |class |@\w|["']\w|SELECT |CREATE |INSERT )/m

/** `SECRET_KEY=…`: what stands in a file of settings. */
const setting = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\s?=\s?\S*/
/** `DEBUG=True`, which is one beside others. */
const plainSetting = /^[A-Z][A-Z0-9]{2,}=\S+$/

/** Whether a line is code, and of what kind. Points, cells, quotations and tags are for Markdown and HTML. */
export function codeKind(line: string): 'code' | 'setting' | undefined {
  if (line.length > 200 || /^\s*(?:[-*+|>]|<|\d+[.)]\s)/.test(line)) return undefined
  const said = line.trim()
  if (!hint.test(said)) return undefined
  if (said.length < 2 && !/^[{}[\])]$/.test(said)) return undefined
  if (setting.test(said) || plainSetting.test(said)) return 'setting'
  return forms().some(form => form.test(said)) ? 'code' : undefined
}
