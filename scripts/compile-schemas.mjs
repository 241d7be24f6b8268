// Compiles the schemas that come with the tool to plain functions, so that ajv is loaded only for a user's own.
// `npm run schemas` writes them; with --check it only tells whether they are fresh.
import fs from 'node:fs'
import path from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import * as esbuild from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')

const read = file => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'))

/** Which schema becomes which module. */
const programmes = ['prodev-backend', 'prodev-frontend', 'prodev-fullstack']
const modules = [
  {schema: 'schemas/config.schema.json', module: 'src/io/generated/validate-config.js'},
  {
    schema: 'schemas/ndjson-line.schema.json',
    module: 'src/io/generated/validate-line.js',
    refersTo: ['schemas/lint-output.schema.json'],
    // A file has thousands of lines. The first thing that is wrong with one is enough, and what is unknown does no harm; to
    // look for it takes longer than all else together.
    options: {allErrors: false, validateFormats: false},
    change: open,
  },
  {schema: 'schemas/programme.schema.json', module: 'src/report/generated/validate-programme.js'},
  ...programmes.map(id => ({
    schema: `schemas/${id}.schema.json`,
    module: `src/report/generated/validate-${id}.js`,
    refersTo: ['schemas/sections.schema.json'],
    // Names and hints in twenty languages take longer to load than to check a report.
    change: bare,
  })),
]

/** The words beside the constraints that our schemas use. */
const vocabulary = read('schemas/programme.schema.json')['x-vocabulary']

const declaration = `import type {ValidateFunction} from 'ajv'

declare const validate: ValidateFunction
export default validate
`

function compile(schema, others, options) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTuples: false,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    verbose: false,
    code: {source: true, esm: true, lines: true},
    ...options,
  })
  ajv.addVocabulary(vocabulary)
  for (const [name, other] of others) ajv.addSchema(other, name)
  const code = standalone.default(ajv, ajv.compile(schema))
  // ajv asks for its helpers by \`require\` even in a module.
  let count = 0
  const imports = []
  const body = code.replace(/require\("([^"]+)"\)(\.default)?/g, (_, id, dflt) => {
    const name = `helper${count++}`
    imports.push(`import ${name} from '${id}.js'`)
    // Whose `default` it is depends on who loads it: Node, a bundler or a test runner.
    return dflt ? `(${name}.default ?? ${name})` : name
  })
  return `// Made by scripts/compile-schemas.mjs: change the schema, not this file.\n${imports.join('\n')}\n${body}\n`
}

/** The schema without a word on properties that it does not know, and on what strings look like. */
function open(schema) {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    ['unevaluatedProperties', 'minLength', 'pattern', 'format'].includes(key) ||
    (key === 'additionalProperties' && value === false)
      ? undefined
      : value,
  )
}

/** The schema without what is said beside its constraints, its own name too: programmes that ask for the same are the same. */
function bare(schema) {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    const isBeside = key.startsWith('x-') || key === '$comment' || key === '$id'
    return isBeside || (key === 'title' && typeof value === 'string') ? undefined : value
  })
}

/** The schemas themselves, for those who read what stands beside the constraints: in a browser there are no files. */
const shipped = Object.fromEntries(
  [...programmes, 'sections', 'programme'].map(id => [id, read(`schemas/${id}.schema.json`)]),
)

const stamp = '// Made by scripts/compile-schemas.mjs: change the schemas and the data, not this file.'
/** By their code, the modules made so far: what asks for the same is loaded once. */
const made = new Map()
const files = modules.flatMap(({schema, module, refersTo = [], options, change = value => value}) => {
  const others = refersTo.map(file => [path.basename(file), change(read(file))])
  const code = compile(change(read(schema)), others, options)
  const same = made.get(code)
  if (same === undefined) made.set(code, path.basename(module))
  const text = same === undefined ? code : `${stamp}\nexport {default} from './${same}'\n`
  return [
    [module, text],
    [module.replace(/\.js$/, '.d.ts'), declaration],
  ]
})
const asModule = value => `${stamp}\nexport default ${JSON.stringify(value)}\n`
/** JSON in ASCII: V8 keeps, and at every start copies, any other text with two bytes for each letter. */
const asciiJson = value =>
  JSON.stringify(value).replace(/[^\x00-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
const typed = (type, from) =>
  `import type {${type}} from '${from}'\n\ndeclare const made: ${type}\nexport default made\n`

files.push(
  ['src/report/generated/schemas.js', asModule(shipped)],
  [
    'src/report/generated/schemas.d.ts',
    'declare const schemas: Readonly<Record<string, unknown>>\nexport default schemas\n',
  ],
)

/** Some of our own code, run while building: what it works out needs no working out at every start. */
async function load(code) {
  const {outputFiles} = await esbuild.build({
    stdin: {contents: code, resolveDir: path.join(root, 'src/report'), loader: 'ts'},
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [
      {
        // The words just made, not those of the last time.
        name: 'fresh-words',
        setup({onResolve, onLoad}) {
          onResolve({filter: /generated\/(?:unspaced-)?words\.js$/}, ({path}) => ({path, namespace: 'made'}))
          onLoad({filter: /unspaced/, namespace: 'made'}, () => ({contents: unspaced, loader: 'js'}))
          onLoad({filter: /words/, namespace: 'made'}, () => ({contents: words, loader: 'js'}))
        },
      },
    ],
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

let words = 'export default undefined'
let unspaced = 'export default []'
const {unspacedWords} = await load("export {unspacedWords} from './word-lists.ts'")
const aliases = schema =>
  JSON.stringify(schema, (key, value) => (['x-hint', 'x-languages'].includes(key) ? undefined : value))
unspaced = asModule(
  unspacedWords(read('src/report/data/words.json'), JSON.parse(`[${Object.values(shipped).map(aliases)}]`)),
)
const {prepareWords} = await load("export {prepareWords} from './word-lists.ts'")
words = asModule(prepareWords(read('src/report/data/words.json'), read('src/report/data/topics.json')))
files.push(
  ['src/report/generated/unspaced-words.js', unspaced],
  [
    'src/report/generated/unspaced-words.d.ts',
    '/** Words of languages that put no spaces between them, the longest first. */\ndeclare const list: readonly string[]\nexport default list\n',
  ],
  ['src/report/generated/words.js', words],
  ['src/report/generated/words.d.ts', typed('WordLists', '../word-lists.ts')],
)

const {differenceFrom, pack, readProgramme} = await load(
  "export {differenceFrom, pack} from './packed.ts'; export {readProgramme} from './programme.ts'",
)
const resolve = name => shipped[name.replace(/\.schema\.json$/, '')]
/** What is asked of a report of no track: as of the first, in words that name none. */
const untracked = structuredClone(shipped[programmes[0]])
for (const own of Object.values(untracked.properties.sections.properties))
  for (const key of ['title', 'x-languages', 'x-topics']) delete own[key]
const asked = {...Object.fromEntries(programmes.map(id => [id, shipped[id]])), untracked}
/** As JSON has it: without what is undefined. */
const packed = Object.values(asked).map(schema =>
  JSON.parse(JSON.stringify(pack(readProgramme(schema, resolve, () => [])))),
)
for (const [i, id] of Object.keys(asked).entries()) {
  const {main, beyond} = i === 0 ? packed[0] : (differenceFrom(packed[0], packed[i]) ?? {})
  // As strings: only what is asked for has to be read, and JSON is read faster than code.
  const json = (value = {}) => JSON.stringify(asciiJson(value))
  files.push(
    [
      `src/report/generated/${id}.js`,
      `${stamp}\nexport default ${json(main)}\nexport const beyond = ${json(beyond)}\n`,
    ],
    [
      `src/report/generated/${id}.d.ts`,
      'declare const json: string\nexport default json\nexport declare const beyond: string\n',
    ],
  )
}

let stale = 0
for (const [file, text] of files) {
  const target = path.join(root, file)
  const fresh = fs.existsSync(target) && fs.readFileSync(target, 'utf8') === text
  if (fresh) continue
  if (process.argv.includes('--check')) {
    console.log(`${file} is stale: run \`npm run schemas\``)
    stale++
  } else {
    fs.mkdirSync(path.dirname(target), {recursive: true})
    fs.writeFileSync(target, text)
    console.log(`wrote ${file}`)
  }
}
process.exitCode = stale > 0 ? 1 : 0
