// The floor of any linter of Markdown that is written in JavaScript: reads each report of the folder, has it parsed by
// the native parser, and visits every node once.
import fs from 'node:fs'
import {markdownToMdast} from 'satteri'

const visit = ({children = []}) => {
  for (const child of children) visit(child)
}
for (const file of fs.readdirSync('.', {recursive: true}))
  if (file.endsWith('.md')) visit(markdownToMdast(fs.readFileSync(file, 'utf8')))
