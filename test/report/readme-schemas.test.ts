import fs from 'node:fs'
import {expect, test} from 'vitest'
import {activate} from '../../src/engine/config.ts'
import {loadProgramme} from '../../src/io/programme.ts'
import {compileProgramme} from '../../src/report/load-programme.ts'
import {readReport} from '../../src/report/read-report.ts'
import {rules} from '../../src/rules/index.ts'
import {makeFolder} from '../support/cli.ts'
import {lint, native, setupWith} from '../support/engine.ts'

const readme = fs.readFileSync('README.md', 'utf8')
const example = [...readme.matchAll(/```json\n([\s\S]*?)```/g)]
  .map(([, body]) => body!)
  .find(body => body.includes('x-language'))

const report = `# Meu relatório

Seis meses de bootcamp, com um projeto por mês, e agora sei limpar dados e explicar um modelo a quem paga por ele.

## 1. 🛠 Ferramentas utilizadas

- Python
- pandas
- SQL

**Fontes de dados**

O [censo](https://example.org/censo) de 2020.

## Modelos

Árvores, depois florestas.

## Dificuldades e soluções

- **Desafio:** dados em falta
  **Solução:** perguntar a quem os recolheu
- **Desafio:** um modelo que decorou tudo
  **Solução:** menos profundidade
`

test('the example of the README does what it says', async () => {
  expect(example).toBeDefined()
  const programme = await compileProgramme(JSON.parse(example!), {}, 'relatorio')
  if (Array.isArray(programme)) throw new Error(JSON.stringify(programme))
  expect(programme.sections.map(({id, required}) => `${id} ${required}`)).toEqual([
    'panorama true',
    'ferramentas true',
    'dados true',
    'metodos true',
    'desafios true',
    'aprendizados true',
  ])
  const found = readReport(native(report), report, programme)
  expect(
    Object.entries(found.sections).map(([id, {status, starts}]) => `${id} ${status} ${starts[0]?.as ?? '-'}`),
  ).toEqual([
    'panorama implied -',
    'ferramentas filled heading',
    'dados filled bold',
    'metodos filled heading',
    'desafios filled heading',
    'aprendizados absent -',
  ])
  expect(found.sections.desafios!.pairs.map(({challenge, solution}) => `${challenge} → ${solution}`)).toEqual([
    'dados em falta → perguntar a quem os recolheu',
    'um modelo que decorou tudo → menos profundidade',
  ])
  expect(programme.validate(found).filter(({pointer}) => pointer !== '/sections')).toEqual([])
  const setup = {...setupWith(), programme, rules: activate(rules, 'minimal')}
  const errors = lint(report, setup).filter(({severity}) => severity === 'error')
  expect(errors.map(({message}) => message)).toEqual([
    'Unexpected report without `Aprendizados`, expected what you will do differently from now on',
  ])
  const short = report.replace(/- \*\*Desafio:\*\* um[\s\S]*$/, '')
  expect(programme.validate(readReport(native(short), short, programme)).map(({pointer}) => pointer)).toContain(
    '/sections/desafios/pairs',
  )
})

test('the shorter example of the README adds a name and a section to ours', async () => {
  const shorter = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].find(([, body]) => body!.includes('"$ref": "prodev-'))
  const programme = await compileProgramme(JSON.parse(shorter![1]!), {}, 'ours')
  if (Array.isArray(programme)) throw new Error(JSON.stringify(programme))
  const text =
    '# My report\n\n## Our Toolbox\n\n- Python\n\n## Challenges\n\nOne, solved.\n\n## Best practices\n\nSome.\n'
  const found = readReport(native(text), text, programme)
  const states = Object.entries(found.sections).map(([id, {status}]) => `${id} ${status}`)
  expect(states).toContain('technologies filled')
  const setup = {...setupWith(), programme, rules: activate(rules, 'minimal')}
  const missing = lint(text, setup).find(({message}) => message.includes('Words of my mentor'))
  expect(missing).toMatchObject({severity: 'warning', message: expect.stringContaining('after `Challenges`')})
})

test('a slip in the example is told as the README shows it', async () => {
  const slip = example!.replace('"pairs": {"minItems"', '"pairs": {"minItem"')
  const folder = makeFolder({'relatorio.schema.json': slip})
  const told = await loadProgramme('./relatorio.schema.json', folder).then(String, ({message}) => message)
  expect(told).toMatch(/:43:/)
  expect(readme).toContain(told)
})
