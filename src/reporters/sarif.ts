import {fingerprints} from '../engine/fingerprint.ts'
import type {FileResult, Message, Range} from '../engine/message.ts'
import {pageUrl} from '../engine/page-url.ts'
import type {Rule, Severity} from '../rule.ts'
import {visible, visibleJson} from '../text/escape.ts'
import {Lines} from '../text/lines.ts'
import {indented, JsonList} from './json-list.ts'
import {firstExamples} from './page-data.ts'
import {type Format, type Look, type Unread, unreadId} from './reporter.ts'
import {fixesOf} from './sarif-fix.ts'
import {artifactOf, regionOf} from './sarif-place.ts'

const levels: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'note'}

/** SARIF 2.1.0, for GitHub's code scanning and every other reader of it. */
export const sarif: Format = ({tool, rules}, look) => {
  const indexes = new Map(rules.map(({id}, i) => [id, i]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            informationUri: 'https://github.com/prodev-report/prodev-report',
            rules: rules.map(rule => describe(rule, look)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [],
      },
    ],
  }
  // They come last, so that they can be written while the run goes on.
  const text = visibleJson(log, 2)
  const at = text.lastIndexOf('[]')
  const results = new JsonList(3)
  const unread: Unread[] = []
  return {
    begin: () => text.slice(0, at),
    file: (file, textOf) =>
      resultsOf(file, textOf, indexes)
        .map(result => results.entry(result))
        .join(''),
    unread(one) {
      unread.push(one)
      return ''
    },
    end() {
      const more = unread.length > 0 ? `,\n      "invocations": ${indented([invocationOf(unread)], 3)}` : ''
      return `${results.end()}${more}${text.slice(at + 2)}\n`
    },
  }
}

/** A run that could not do all of its work. */
const invocationOf = (unread: readonly Unread[]) => ({
  executionSuccessful: false,
  toolExecutionNotifications: unread.map(({path, message, hint}) => ({
    descriptor: {id: unreadId},
    level: 'error',
    message: {text: inMessage(hint ? `${message}. ${hint}` : message)},
    locations: [{physicalLocation: {artifactLocation: artifactOf(path)}}],
  })),
})

function describe({id, summary, severity}: Rule, {pageOf}: Look) {
  const page = pageOf?.(id)
  const help = `${summary}. ${pageUrl(id)}`
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: (page && firstParagraph(page)) || summary},
    // A page is its rule's test too: all of them with all their examples made half a megabyte of every log.
    help: page
      ? {text: help, markdown: `${firstExamples(page, 1).trimEnd()}\n\n[More examples](${pageUrl(id)})\n`}
      : {text: help},
    helpUri: pageUrl(id),
    defaultConfiguration: {level: levels[severity]},
    properties: {tags: [id.slice(0, id.indexOf('-'))]},
  }
}

const firstParagraph = (page: string): string | undefined =>
  page
    .split(/\n{2,}/)
    .find(part => part.trim() !== '' && !part.startsWith('#'))
    ?.replace(/\s+/g, ' ')
    .trim()

function resultsOf(
  {path, messages}: FileResult,
  textOf: () => string | undefined,
  indexes: ReadonlyMap<string, number>,
) {
  if (messages.length === 0) return []
  const text = textOf()
  const lines = text === undefined ? undefined : new Lines(text)
  const names = fingerprints(messages, text)
  return messages.map((message, i) => resultOf(message, path, names[i]!, lines, indexes.get(message.ruleId)))
}

function resultOf(message: Message, path: string, name: string, lines: Lines | undefined, ruleIndex = -1) {
  const {ruleId, severity, note, related} = message
  const fixes = fixesOf(message, path, lines)
  return {
    ruleId,
    ...(ruleIndex >= 0 && {ruleIndex}),
    level: levels[severity],
    message: {text: inMessage(note ? `${message.message}. ${note}` : message.message)},
    locations: [locationOf(message, path)],
    ...(related &&
      related.length > 0 && {
        relatedLocations: related.map((place, id) => ({
          id,
          ...locationOf(place, path),
          ...(place.note && {message: {text: inMessage(place.note)}}),
        })),
      }),
    // GitHub would make the second one itself, from the lines around, and lose track when a neighbour changes.
    partialFingerprints: {'prodevReport/v1': name, primaryLocationLineHash: name},
    ...(fixes.length > 0 && {fixes}),
  }
}

const locationOf = (range: Range, path: string) => ({
  physicalLocation: {artifactLocation: artifactOf(path), region: regionOf(range)},
})

/** A reader of SARIF takes `[words](place)` for a link; words from a file are to stay words. */
function inMessage(text: string): string {
  const shown = visible(text)
  return shown.includes('](') ? shown.replace(/[\\[\]]/g, sign => `\\${sign}`) : shown
}
