// Compiles the schemas that come with the tool to plain functions, so that ajv is loaded only for a user's own.
// `npm run schemas` writes them; with --check it only tells whether they are fresh.
import fs from 'node:fs'
import path from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'

const root = path.resolve(import.meta.dirname, '..')

/** Which schema becomes which module. */
const modules = [{schema: 'schemas/config.schema.json', module: 'src/io/generated/validate-config.js'}]

const declaration = `import type {ValidateFunction} from 'ajv'

declare const validate: ValidateFunction
export default validate
`

function compile(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTuples: false,
    strictTypes: false,
    allowUnionTypes: true,
    verbose: false,
    code: {source: true, esm: true, lines: true},
  })
  const code = standalone.default(ajv, ajv.compile(schema))
  // ajv asks for its helpers by \`require\` even in a module.
  let count = 0
  const imports = []
  const body = code.replace(/require\("([^"]+)"\)(\.default)?/g, (_, id, dflt) => {
    const name = `helper${count++}`
    imports.push(`import ${name} from '${id}.js'`)
    return dflt ? `${name}.default` : name
  })
  return `// Made by scripts/compile-schemas.mjs: change the schema, not this file.\n${imports.join('\n')}\n${body}\n`
}

let stale = 0
for (const {schema, module} of modules) {
  const code = compile(JSON.parse(fs.readFileSync(path.join(root, schema), 'utf8')))
  for (const [file, text] of [
    [module, code],
    [module.replace(/\.js$/, '.d.ts'), declaration],
  ]) {
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
}
process.exitCode = stale > 0 ? 1 : 0
