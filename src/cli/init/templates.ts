import fs from 'node:fs'
import path from 'node:path'
import {nearest} from '../../engine/nearest.ts'
import {ownText} from '../../io/own-text.ts'
import {packageRoot} from '../../io/package-root.ts'
import {liesWithin} from '../../io/project.ts'
import {readBytes} from '../../io/read.ts'
import {statOf} from '../../io/stat-of.ts'
import {cannotRead, reason, Trouble} from '../../io/trouble.ts'
import {Mistakes} from '../../scaffold/mistake.ts'
import {parseTemplate, type Template} from '../../scaffold/template.ts'
import {visible} from '../../text/escape.ts'

const largest = 512 * 1024
const isTemplate = (name: string) =>
  /\.(?:md|markdown)$/i.test(name) && !/^(?:readme|changelog|license|contributing)\b/i.test(name)

/** The templates that a name stands for: those that come with the tool, or a file's, a folder's, an installed package's. */
export function loadTemplates(named: string | undefined, cwd: string): {templates: Template[]; id: string | undefined} {
  const own = path.join(packageRoot(), 'templates')
  if (named === undefined) return {templates: fromFolder(own, own), id: undefined}
  if (fs.existsSync(own) && ownIds(own).has(named)) return {templates: fromFolder(own, own), id: named}
  const place = path.resolve(cwd, named)
  const stat = statOf(place)
  if (stat?.isFile()) return {templates: [readTemplate(place, named)], id: undefined}
  if (stat?.isDirectory()) return {templates: fromFolder(place, named), id: undefined}
  const inFolder = statOf(`${place}.md`)
  if (inFolder?.isFile()) return {templates: [readTemplate(`${place}.md`, `${named}.md`)], id: undefined}
  const folder = packageFolder(named, cwd)
  if (folder) return {templates: fromFolder(templatesOf(folder, named), named), id: undefined}
  throw unknown(named, ownIds(own))
}

const ownIds = (folder: string) =>
  new Set(
    fs
      .readdirSync(folder)
      .filter(isTemplate)
      .map(name => name.replace(/(?:\.[a-z]{2,3})?\.md$/, '')),
  )

function unknown(named: string, ids: ReadonlySet<string>): Trouble {
  const near = nearest(named, ids)
  return new Trouble(
    `There is no template \`${named}\`${near ? `: did you mean \`${near}\`?` : ''}`,
    `Templates: ${[...ids].join(', ')}; or the path of a file or folder, or the name of an installed package.`,
  )
}

function fromFolder(folder: string, shown: string): Template[] {
  const names = namesIn(folder, shown).filter(isTemplate).sort(standardFirst)
  if (names.length === 0)
    throw new Trouble(
      `There is no template in \`${shown}\``,
      'A template is a Markdown file with a title in its front matter.',
    )
  return names.map(name => readTemplate(path.join(folder, name), path.join(shown, name)))
}

function namesIn(folder: string, shown: string): string[] {
  try {
    return fs.readdirSync(folder)
  } catch (error) {
    throw cannotRead(`\`${visible(shown)}\``, error)
  }
}

/** And what has no language in its name before its like: `journal.md`, `journal.fr.md`. */
const standardFirst = (a: string, b: string) =>
  Number(b.startsWith('standard')) - Number(a.startsWith('standard')) || (a.slice(0, -3) < b.slice(0, -3) ? -1 : 1)

function readTemplate(file: string, shown: string): Template {
  const bytes = readBytes(file, shown)
  if (bytes.length > largest)
    throw new Trouble(`Cannot take \`${shown}\` as a template: it is larger than ${largest / 1024} KB`)
  try {
    return parseTemplate(ownText(bytes), shown)
  } catch (error) {
    if (error instanceof Mistakes) throw new Trouble(error.message, 'Correct the template, then run the command again.')
    throw error
  }
}

const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/

/** Where a package is installed, seen from a folder. Nothing of it is run. */
function packageFolder(name: string, cwd: string): string | undefined {
  if (!packageName.test(name)) return undefined
  for (let at = cwd; ; at = path.dirname(at)) {
    const folder = path.join(at, 'node_modules', name)
    if (fs.existsSync(path.join(folder, 'package.json'))) return folder
    if (path.dirname(at) === at) return undefined
  }
}

/** The folder that a package names under `prodev-report.templates` in its package.json, or `templates`, or the package's own. */
function templatesOf(folder: string, name: string): string {
  let named: unknown
  try {
    named = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))['prodev-report']?.templates
  } catch (error) {
    throw new Trouble(`Cannot read the package.json of \`${name}\`: ${reason(error)}`)
  }
  if (typeof named === 'string') {
    const place = path.resolve(folder, named)
    if (!statOf(place)?.isDirectory() || !liesWithin(place, folder))
      throw new Trouble(
        `The package \`${name}\` names \`${named}\` as the folder of its templates, expected a folder within it`,
      )
    return place
  }
  const usual = path.join(folder, 'templates')
  return statOf(usual)?.isDirectory() ? usual : folder
}

interface Wish {
  id: string | undefined
  lang: string | undefined
  /** The language of the programme, where none was asked for. */
  usual: string
  track: string | undefined
  named: string | undefined
}

const either = new Intl.ListFormat('en-GB', {type: 'disjunction'})

/** Those in a language, if one is asked for. */
export function inLanguage(
  templates: readonly Template[],
  lang: string | undefined,
  named: string | undefined,
): readonly Template[] {
  if (lang === undefined) return templates
  const spoken = spokenIn(templates, lang)
  if (spoken.length > 0) return spoken
  throw new Trouble(
    `There is no template${named ? ` \`${named}\`` : ''} in the language \`${lang}\`, expected ${either.format([...new Set(templates.map(({lang}) => lang))].sort())}`,
    'Leave out --lang, or give a template of your own with --template.',
  )
}

/** In just this language or, if there are none, in what it is one of: `pt` for `pt-BR`, which a system writes `pt_BR.UTF-8`. */
function spokenIn(templates: readonly Template[], lang: string): readonly Template[] {
  const [said = ''] = lang.toLowerCase().replaceAll('_', '-').split(/[.@]/)
  const whole = templates.filter(template => template.lang.toLowerCase() === said)
  return whole.length > 0 ? whole : templates.filter(template => template.lang === said.split('-')[0])
}

/** Those in the programme's language; if there are none, in English; if there are none either, all. */
export function inUsualLanguage(templates: readonly Template[], usual: string): readonly Template[] {
  const spoken = [usual, 'en'].map(lang => templates.filter(template => template.lang === lang))
  return spoken.find(({length}) => length > 0) ?? templates
}

/** The one template that is meant. */
export function pickTemplate(templates: readonly Template[], {id, lang, usual, track, named}: Wish): Template {
  const called = id === undefined ? templates : templates.filter(template => template.id === id)
  const spoken = inLanguage(called, lang, named)
  const fitting = spoken.filter(({tracks}) => !track || !tracks || tracks.includes(track))
  if (fitting.length === 0)
    throw new Trouble(`There is no template${named ? ` \`${named}\`` : ''} for the track \`${track}\``)
  const left = inUsualLanguage(fitting, usual)
  if (new Set(left.map(template => template.id)).size > 1)
    throw new Trouble(
      `\`${named}\` holds several templates: ${left.map(template => template.id).join(', ')}`,
      `Name one, for example --template ${named?.replace(/[\\/]$/, '')}/${left[0]!.id}.`,
    )
  return left[0]!
}
