// Compiles the schemas that come with the tool to plain functions, so that ajv is loaded only for a user's own.
// `npm run schemas` writes them; with --check it only tells whether they are fresh.
import fs from 'node:fs'
import path from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'

const root = path.resolve(import.meta.dirname, '..')

const read = file => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'))

/** Which schema becomes which module. */
const programmes = ['prodev-backend', 'prodev-frontend', 'prodev-fullstack']
const modules = [
  {schema: 'schemas/config.schema.json', module: 'src/io/generated/validate-config.js'},
  {schema: 'schemas/programme.schema.json', module: 'src/report/generated/validate-programme.js'},
  ...programmes.map(id => ({
    schema: `schemas/${id}.schema.json`,
    module: `src/report/generated/validate-${id}.js`,
    refersTo: ['schemas/sections.schema.json'],
  })),
]

/** The words beside the constraints that our schemas use. */
const vocabulary = read('schemas/programme.schema.json')['x-vocabulary']

const declaration = `import type {ValidateFunction} from 'ajv'

declare const validate: ValidateFunction
export default validate
`

function compile(schema, others) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTuples: false,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    verbose: false,
    code: {source: true, esm: true, lines: true},
  })
  ajv.addVocabulary(vocabulary)
  for (const other of others) ajv.addSchema(other)
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

/** The schemas themselves, for those who read what stands beside the constraints: in a browser there are no files. */
const shipped = Object.fromEntries(
  [...programmes, 'sections', 'programme'].map(id => [id, read(`schemas/${id}.schema.json`)]),
)

const files = modules.flatMap(({schema, module, refersTo = []}) => [
  [module, compile(read(schema), refersTo.map(read))],
  [module.replace(/\.js$/, '.d.ts'), declaration],
])
files.push(
  [
    'src/report/generated/schemas.js',
    `// Made by scripts/compile-schemas.mjs: change the schemas, not this file.\nexport default ${JSON.stringify(shipped, null, 1)}\n`,
  ],
  [
    'src/report/generated/schemas.d.ts',
    'declare const schemas: Readonly<Record<string, unknown>>\nexport default schemas\n',
  ],
)

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
