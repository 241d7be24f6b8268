// Broken tables through this tool and its peers: `node bench/table-peers.mjs FOLDER`, where FOLDER has prettier,
// markdownlint-cli2 and rumdl in its node_modules. Says of each how many tables come back with the same cells, how many
// lines it changes, and how many words it loses. Run `npm run build` first.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {diffLines} from 'diff'
import {build} from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const {outputFiles} = await build({
  entryPoints: [path.join(root, 'src/report/parse-remark.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  logLevel: 'error',
})
const {parseRemark} = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
const peers = path.resolve(process.argv[2] ?? root)
const bin = name => path.join(peers, 'node_modules/.bin', name)
const tools = {
  'prodev-report fix': dir => [
    process.execPath,
    [path.join(root, 'bin/prodev-report.js'), 'fix', '--only', 'table', dir],
  ],
  'prettier --write': dir => [bin('prettier'), ['--write', '--no-config', dir]],
  'markdownlint-cli2 --fix': dir => [bin('markdownlint-cli2'), ['--fix', `${dir}/*.md`]],
  'rumdl fmt': dir => [bin('rumdl'), ['fmt', '--no-cache', dir]],
}

const tables = [
  [
    ['Tool', 'Use'],
    ['Django', 'web sites'],
    ['Redis', 'a cache'],
    ['Celery', 'slow *tasks*'],
  ],
  [
    ['Challenge', 'Solution', 'Lesson'],
    ['Slow queries', 'an index on `user_id`', 'measure first'],
    ['Lost jobs', 'acks late', 'read the docs'],
  ],
  [
    ['Wiki', '名称', 'État'],
    ['[Home](/home)', '首页', 'prêt'],
    ['[About](/about)', '关于', 'à faire'],
    ['[Help](/help)', '帮助', ''],
  ],
  [
    ['Week', 'Hours', 'Topic', 'Done'],
    ['one', '12', 'Python', '✅'],
    ['two', '14', 'REST', '✅'],
    ['three', '9', 'GraphQL', '❌'],
  ],
]
const spaced = cells => `| ${cells.join(' | ')} |`
const dashes = cells => `|${cells.map(() => '---').join('|')}|`
const spread = lines => lines.flatMap((line, i) => (i > 0 ? ['', line] : [line]))
const breaks = {
  'rows torn apart': ([head, bar, ...rows]) => [head, ...spread([bar, ...rows])],
  'all torn apart': spread,
  'header torn off': ([head, ...rest]) => [head, '', ...rest],
  'dashes missing': lines => lines.toSpliced(1, 1),
  'dashes missing, torn': lines => spread(lines.toSpliced(1, 1)),
  'dashes made pretty': lines => lines.with(1, lines[1].replaceAll('---', '—')),
  'dashes too few': lines => lines.with(1, lines[1].slice(0, -4)),
  'dashes too many': lines => lines.with(1, `${lines[1]}---|`),
  'text glued below': lines => [...lines, 'And that was all.'],
  'swallowed by a list item': lines => ['- What we used:', ...lines],
  'bare pipe in code': lines => lines.with(-1, lines.at(-1).replace(/^\| [^|]*/, '| `a | b` ')),
  'rows too short': lines => lines.with(-1, lines.at(-1).replace(/[^|]*\|$/, '')),
  'rows too long': lines => lines.with(-1, `${lines.at(-1)} left over |`),
}
const places = {plain: ['', ''], quote: ['> ', '> '], item: ['1. ', '   ']}

// Prettier writes `_` for the `*` of emphasis, which is no harm.
const sameMarks = text => text.replaceAll('_', '*')
const cellsOf = text => {
  const found = []
  const walk = node => {
    if (node.type === 'table') {
      found.push(
        node.children.map(row =>
          row.children.map(cell => {
            const [first, last] = [cell.children[0], cell.children.at(-1)]
            return first ? text.slice(first.position.start.offset, last.position.end.offset) : ''
          }),
        ),
      )
    } else for (const child of node.children ?? []) walk(child)
  }
  walk(parseRemark(text))
  return sameMarks(JSON.stringify(found))
}
const words = text => text.match(/[\p{L}\p{N}]+/gu) ?? []
function lost(before, after) {
  const left = new Map()
  for (const word of words(after)) left.set(word, (left.get(word) ?? 0) + 1)
  return words(before).filter(word => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count < 1
  }).length
}
const changed = (before, after) =>
  diffLines(before, after).reduce((sum, {added, removed, count}) => sum + (added || removed ? count : 0), 0)

const cases = []
for (const [how, spoil] of Object.entries(breaks)) {
  for (const [where, [first, next]] of Object.entries(places)) {
    if (how === 'swallowed by a list item' && where !== 'plain') continue
    for (const [header, ...body] of tables) {
      const whole = [spaced(header), dashes(header), ...body.map(spaced)]
      const place = lines =>
        `# Title\n\n${lines.map((line, i) => `${i === 0 ? first : next}${line}`.trimEnd()).join('\n')}\n`
      const rows = [header, ...body]
      if (how === 'bare pipe in code') rows[rows.length - 1] = ['`a \\| b`', ...rows.at(-1).slice(1)]
      if (how === 'rows too short') rows[rows.length - 1] = [...rows.at(-1).slice(0, -1), '']
      cases.push({
        how,
        broken: place(spoil(whole)),
        // What belongs where in a long row nobody can know: right is what loses no word of it.
        expected: how === 'rows too long' ? undefined : sameMarks(JSON.stringify([rows])),
      })
    }
  }
}

console.log(`${cases.length} broken tables`)
for (const [name, command] of Object.entries(tools)) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'tables-'))
  for (const [i, {broken}] of cases.entries()) fs.writeFileSync(path.join(dir, `${i}.md`), broken)
  const [file, args] = command(dir)
  try {
    execFileSync(file, args, {cwd: dir, stdio: 'ignore', env: {...process.env, HOME: dir}})
  } catch (error) {
    // Findings that are left make most of them exit with 1.
    if (error.status === null || error.code === 'ENOENT') throw error
  }
  const sum = {right: 0, lines: 0, lost: 0}
  const by = {}
  cases.forEach(({how, broken, expected}, i) => {
    const after = fs.readFileSync(path.join(dir, `${i}.md`), 'utf8')
    const right = expected ? cellsOf(after) === expected : lost(broken, after) === 0
    by[how] ??= {right: 0, of: 0, lines: 0, lost: 0}
    by[how].of++
    by[how].right += right
    by[how].lines += changed(broken, after)
    by[how].lost += lost(broken, after)
    sum.right += right
    sum.lines += changed(broken, after)
    sum.lost += lost(broken, after)
  })
  console.log(`\n${name}: ${sum.right} of ${cases.length} right, ${sum.lines} lines changed, ${sum.lost} words lost`)
  for (const [how, {right, of, lines, lost}] of Object.entries(by)) {
    console.log(
      `  ${how.padEnd(26)}${`${right}/${of}`.padStart(7)} right${String(lines).padStart(5)} lines${String(lost).padStart(4)} words lost`,
    )
  }
  fs.rmSync(dir, {recursive: true})
}
