// How the time of the table rules grows with the size of a text: `node bench/table-growth.mjs`. Doubling the size
// should about double the time. The parser is left out: what it costs is measured elsewhere.
import {build} from 'esbuild'

const {outputFiles} = await build({
  stdin: {
    contents: `
      export {scanTables} from './src/table/scan.ts'
      export {Lines} from './src/text/lines.ts'
      export {rules} from './src/rules/index.ts'
    `,
    resolveDir: new URL('..', import.meta.url).pathname,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  logLevel: 'error',
})
const source = outputFiles[0].text
const {scanTables, Lines, rules} = await import(`data:text/javascript,${encodeURIComponent(source)}`)
const tableRules = rules.filter(({id}) => id.startsWith('table-'))
const tree = {type: 'root', children: []}

const head = '| a | b |\n|---|---|\n'
const cases = {
  'cells in a row': n => `${'| a '.repeat(n)}|\n${'|---'.repeat(n)}|\n${'| b '.repeat(n)}|\n`,
  'pipes in a row': n => `${'|'.repeat(n)}\n${'|-'.repeat(n)}|\n${'|'.repeat(n)}\n`,
  'cells too many': n => `${head}${'| b '.repeat(n)}|\n`,
  'bare pipes in code': n => `${head}${'`a|b` '.repeat(n)}|\n`,
  'lone backticks': n =>
    `${head}| ${Array.from({length: Math.sqrt(n * 2)}, (_, i) => '`'.repeat(i + 1)).join(' ')} | x | y |\n`,
  brackets: n => `${head}${'['.repeat(n)}| x | y |\n`,
  rows: n => head + '| a | b |\n'.repeat(n),
  'torn rows': n => head + '\n| c | d |\n'.repeat(n),
  'torn rows without dashes': n => `| a | b |\n\n${'| c | d |\n\n'.repeat(n)}`,
  'short rows': n => head + '| a |\n'.repeat(n),
  'long rows': n => head + '| a | b | c |\n'.repeat(n),
  tables: n => `${head}\n`.repeat(n / 2),
  'tables without dashes': n => '| a | b |\n| c | d |\n\ntext\n\n'.repeat(n / 4),
  'text below tables': n => `${head}text\n\n`.repeat(n / 4),
  'swallowed tables': n => `- x\n${head}\n`.repeat(n / 4),
  'rows of dashes': n => '|---|---|\n'.repeat(n),
  'quote marks': n => `${'> '.repeat(n)}| a | b |\n${'> '.repeat(n)}|---|---|\n`,
  'list marks': n => `${'- '.repeat(n)}| a | b |\n${'\n'.repeat(n)}| a |\n`,
  'list and other marks': n => `${'- '.repeat(n)}* *\n| a |\n`,
  'numbers in long cells': n => `${head}\n| ${'1'.repeat(n)}abcde | b |\n| 2 | 3 |\n| 4 | 5 |\n`,
  tabs: n => `${'a\tb\tc\n'.repeat(n)}`,
  spaces: n => `a${' '.repeat(n)}b\nc\t|\n`,
  'gaps in a row': n => `${`${'a  '.repeat(n)}b\n`.repeat(3)}|\n`,
}

const time = run => {
  const start = performance.now()
  run()
  return performance.now() - start
}

function work(text) {
  const lines = new Lines(text)
  const tables = scanTables(text, lines, [])
  const report = () => {}
  for (const rule of tableRules)
    rule.check({text, lines, tables, tree, options: {style: 'pad', ...rule.options?.defaults}, report})
}

const sizes = [25_000, 50_000, 100_000, 200_000]
console.log(['', ...sizes.map(n => `${n}`), 'growth'].join('\t'))
for (const [name, make] of Object.entries(cases)) {
  work(make(1000))
  const times = sizes.map(n => {
    const text = make(n)
    return Math.min(
      time(() => work(text)),
      time(() => work(text)),
    )
  })
  console.log(
    [name, ...times.map(ms => `${ms.toFixed(0)} ms`), `× ${(times.at(-1) / Math.max(times[0], 0.5)).toFixed(1)}`].join(
      '\t',
    ),
  )
}
