import fs from 'node:fs'
import path from 'node:path'
import type {Heading, Root, RootContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import {parseRemark} from '../src/markdown/parse-remark.ts'
import {type ProgrammeId, programmeIds, shippedProgramme} from '../src/report/programmes.ts'
import {defaultAnswers} from '../src/scaffold/default-answers.ts'
import type {Answer} from '../src/scaffold/fill-in.ts'
import {scaffold} from '../src/scaffold/scaffold.ts'
import {parseTemplate} from '../src/scaffold/template.ts'
import {lint, setupWith} from './support/engine.ts'

const folder = path.resolve(import.meta.dirname, '../templates')
const files = fs.readdirSync(folder)
const templates = files.map(file => parseTemplate(fs.readFileSync(path.join(folder, file), 'utf8'), file))
const every = templates.flatMap(template =>
  programmeIds.map(id => ({template, id, name: `${template.id}.${template.lang} for ${id}`})),
)

const setupOf = (id: ProgrammeId) => ({...setupWith(), programme: shippedProgramme(id)})
const answersFor = (id: ProgrammeId, lang: string, more: [string, Answer][] = []) =>
  new Map<string, Answer>([
    ['name', 'Ana Ndiaye'],
    ['title', 'ALX Project Nexus'],
    ...defaultAnswers(shippedProgramme(id), lang),
    ...more,
  ])

/** Four ways to go on, so that no two neighbours say the same. */
const sentences: Record<string, string[]> = {
  en: [
    'We built a booking service with it and put it in front of two hundred students in the last week',
    'The hardest part was to see why it was slow, and a profile of one request showed it within an hour',
    'My tests caught two mistakes before anybody else saw them, and since then none of us merges without one',
    'It began as a script on my laptop and ended as a service that starts with a single command',
  ],
  fr: [
    'Nous avons construit un service de réservation que deux cents étudiants ont utilisé la dernière semaine',
    'Le plus difficile fut de voir pourquoi il était lent, et le profil d’une seule requête l’a montré en une heure',
    'Mes tests ont trouvé deux erreurs avant tout le monde, et depuis personne ne fusionne sans eux',
    'Au début c’était un script sur mon ordinateur, à la fin un service qui démarre avec une seule commande',
  ],
  es: [
    'Construimos con ello un servicio de reservas que doscientos estudiantes usaron durante la última semana',
    'Lo más difícil fue ver por qué era lento, y el perfil de una sola petición lo mostró en una hora',
    'Mis pruebas encontraron dos errores antes que nadie, y desde entonces ninguno de nosotros integra sin ellas',
    'Empezó como un script en mi portátil y terminó como un servicio que arranca con una sola orden',
  ],
  pt: [
    'Construímos com isso um serviço de reservas que duzentos estudantes usaram na última semana',
    'O mais difícil foi ver por que ele era lento, e o perfil de uma única requisição mostrou isso em uma hora',
    'Meus testes acharam dois erros antes de todo mundo, e desde então ninguém entre nós integra sem eles',
    'Começou como um script no meu computador e terminou como um serviço que sobe com um só comando',
  ],
}

/** The report as a diligent learner leaves it: every line with TODO says something. */
function written(text: string, lang: string): string {
  let count = 0
  return text
    .replace(/\*TODO: [^*]*\*|TODO: [^|\n]*/g, () => `${sentences[lang]![count++ % 4]}`)
    .replace(
      /^(We|The|My|It|Nous|Le|Mes|Au|Construimos|Lo|Mis|Empezó|Construímos|O|Meus|Começou) [^\n]*$/m,
      line => `${line}. ${sentences[lang]![count % 4]}.`,
    )
}

describe.each(every)('$name', ({template, id}) => {
  const text = scaffold(template, shippedProgramme(id), answersFor(id, template.lang))

  test('lacks nothing but what is still to be written', () => {
    const found = lint(text, setupOf(id))
    expect(found.filter(({ruleId}) => ruleId !== 'section-empty' && ruleId !== 'content-placeholder')).toEqual([])
    const empty = found.filter(({ruleId}) => ruleId === 'section-empty')
    expect(empty.map(({severity}) => severity)).toEqual(Array(5).fill('error'))
    expect(empty.every(({note}) => note?.startsWith('What to write:'))).toBe(true)
  })

  test('is clean when it is written', () => {
    expect(lint(written(text, template.lang), setupOf(id))).toEqual([])
  })

  test('has the sections that the programme asks for, under one title', () => {
    const tree: Root = parseRemark(text)
    const headings = tree.children.filter((node: RootContent): node is Heading => node.type === 'heading')
    expect(headings.filter(({depth}) => depth === 1)).toHaveLength(1)
    expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true)
    expect(text).not.toMatch(/\{\{|\}\}|undefined|null/)
  })
})

test('every template speaks every language', () => {
  const languages = new Map<string, string[]>()
  for (const {id, lang} of templates) languages.set(id, [...(languages.get(id) ?? []), lang].sort())
  expect([...languages].sort()).toEqual(
    ['journal', 'portfolio', 'standard', 'table'].map(id => [id, ['en', 'es', 'fr', 'pt']]),
  )
})

test('and asks the same in each', () => {
  for (const template of templates) {
    const other = templates.find(({id, lang}) => id === template.id && lang === 'en')!
    expect(template.questions.map(({id}) => id)).toEqual(other.questions.map(({id}) => id))
  }
})
