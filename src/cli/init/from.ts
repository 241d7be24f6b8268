import path from 'node:path'
import {loadParsers} from '../../engine/parsers.ts'
import {isCode} from '../../io/by-name.ts'
import {loadConfig} from '../../io/config.ts'
import {namedCode} from '../../io/find.ts'
import {textual} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import {readBytes, readStdin} from '../../io/read.ts'
import {Trouble} from '../../io/trouble.ts'
import type {Parse} from '../../markdown/parse.ts'
import {readLanguage} from '../../report/language.ts'
import type {Programme} from '../../report/programme.ts'
import {readReport} from '../../report/read-report.ts'
import type {Report} from '../../report/report.ts'
import {type Completion, completeReport} from '../../scaffold/complete-report.ts'
import {decode} from '../../text/decode.ts'
import {applyEdits} from '../../text/edit.ts'
import {applyPatches, toPatches} from '../../text/patch.ts'
import type {Source} from '../../text/source.ts'
import {type Choices, programmeOf} from './choices.ts'

/** A report that somebody began. */
export interface Begun {
  /** Where it stands; none for standard input. */
  file: string | undefined
  shown: string
  bytes: Uint8Array
  source: Source
  parse: Parse
  lang: string | undefined
}

export async function readBegun(named: string, io: Io): Promise<Begun> {
  const file = named === '-' ? undefined : path.resolve(io.cwd(), named)
  const shown = file ? named : '<stdin>'
  if (file && isCode(file)) throw namedCode(named, 'init --from -')
  const bytes = textual(file === undefined ? await readStdin(io) : readBytes(file, named), shown)
  const source = decode(bytes)
  const {reference} = await loadParsers('remark')
  return {
    file,
    shown,
    bytes,
    source,
    parse: await reference(),
    lang: readLanguage(source.text),
  }
}

const reportOf = ({source, parse}: Begun, programme: Programme, text = source.text): Report =>
  readReport(parse(text), text, programme)

/** The track that the report itself is about, where nothing else tells. */
export async function trackOfBegun(begun: Begun, io: Io): Promise<string | undefined> {
  const usual = (await loadConfig(io.cwd())).config.schema ?? 'prodev-backend'
  const {programme} = (await programmeOf({programme: usual}, io))!
  return reportOf(begun, programme).track
}

/** The sections that the report lacks, or has only a heading for. */
export const lackedBy = (begun: Begun, programme: Programme): Set<string> =>
  new Set(
    Object.entries(reportOf(begun, programme).sections).flatMap(([id, {status}]) =>
      status === 'absent' || status === 'empty' ? [id] : [],
    ),
  )

/** Whether it says nothing yet: then there is nothing to keep, and the whole template goes in. */
export const isBlank = ({source}: Begun): boolean => !/[^\s\ufeff]/.test(source.text)

/** The report with what was missing, every byte of it still there. */
export function completeBegun(
  begun: Begun,
  {programme, template, answers}: Choices,
): {bytes: Uint8Array; completion: Completion} {
  const {source, bytes, shown} = begun
  const completion = completeReport(source.text, reportOf(begun, programme), programme, template, answers)
  if (completion.edits.length === 0) return {bytes, completion}
  const patches = toPatches(source, completion.edits)
  if (!patches)
    throw new Trouble(
      `Cannot add to \`${shown}\`: its encoding lacks some of the characters`,
      'Run `npx prodev-report fix` on it first: it writes the file as UTF-8.',
    )
  const after = reportOf(begun, programme, applyEdits(source.text, completion.edits))
  const lost = completion.added.filter(id => after.sections[id]!.status === 'absent')
  if (lost.length > 0)
    throw new Trouble(
      `Cannot add to \`${shown}\`: what is added would not be seen as a section there`,
      'Something before it swallows the rest, most often a code block that nothing closes: `npx prodev-report lint` shows where.',
    )
  return {bytes: applyPatches(bytes, patches), completion}
}
