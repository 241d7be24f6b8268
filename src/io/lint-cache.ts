import fs from 'node:fs'
import path from 'node:path'
import type {Limits} from '../engine/config.ts'
import type {Message} from '../engine/message.ts'
import {pageUrl} from '../engine/page-url.ts'
import type {Target} from '../markdown/target.ts'
import {configPlaces} from './config-places.ts'
import {digest} from './digest.ts'
import validateLine from './generated/validate-line.js'
import {statOf} from './stat-of.ts'
import {isTrouble, reason, type Trouble} from './trouble.ts'
import {writeWhole} from './write.ts'

/** What a report asked of the files beside it, and what it was told. */
export type Asked = readonly (readonly [target: string, found: Target])[]

/** What is known of a file with these bytes. */
export interface Kept {
  messages: readonly Message[]
  asked: Asked
}

/** What the results depend on besides the files. */
interface Settings {
  files?: readonly string[]
  ignore?: readonly string[]
  base?: string
  limits?: Limits
  settings: string
}

interface Head extends Settings {
  'prodev-report-cache': 1
  key: string
  reads: [file: string, hash: string | null][]
}

export interface LintCache {
  /** What a config said, if nothing has changed since. */
  known: Settings | undefined
  /** Why nothing will be kept. */
  refused: string | undefined
  find(shown: string, bytes: Uint8Array): Kept | undefined
  /** Whether the file may have changed: it is new, or younger than the cache. What it holds is not looked at. */
  mayMiss(shown: string, file: string): boolean
  /** Keeps what was found in a content. */
  keep(shown: string, sum: string, kept: Kept): void
  /** Writes what is new, if anything is. Tells what went wrong if that cannot be done. */
  close(settings: Settings, reads: Iterable<string>): Trouble | undefined
}

const mark = '{"prodev-report-cache":1,'

/**
 * Opens the cache in a file: a line that says what the results depend on, and a line for each report. `key` is what else
 * they depend on. What is not ours, or damaged, is as if it were not there, and what is not ours is not written over.
 */
export function openLintCache(file: string, shown: string, cwd: string, key: string): LintCache {
  const {own, refused} = readOwn(file)
  const [first = '', ...lines] = own?.split('\n') ?? []
  const head = readHead(first)
  const known = head && head.key === key && isFresh(head.reads, cwd) ? head : undefined
  const old = new Map<string, string>()
  // The name is first in its line, as JSON, which has no tab.
  if (known) for (const line of lines) if (line !== '') old.set(line.slice(0, line.indexOf('\t')), line)
  const written = statOf(file)?.mtimeMs ?? 0
  const fresh = new Map<string, string>()
  const seen = new Set<string>()

  return {
    known,
    refused,
    find(shown, bytes) {
      const name = JSON.stringify(shown)
      seen.add(name)
      const line = old.get(name)
      if (line === undefined) return undefined
      const from = name.length + 1
      const to = line.indexOf('\t', from)
      return line.slice(from, to) === digest(bytes) ? readKept(line.slice(to + 1), shown) : undefined
    },
    mayMiss(shown, name) {
      const stat = old.has(JSON.stringify(shown)) ? statOf(name) : undefined
      return stat === undefined || stat.mtimeMs >= written
    },
    keep(shown, sum, {messages, asked}) {
      // Made of the rule's name again: it would be a fifth of all.
      const plain = messages.map(message => ({...message, url: ''}))
      const rest = messages.length + asked.length === 0 ? '' : JSON.stringify([plain, asked])
      fresh.set(JSON.stringify(shown), `${JSON.stringify(shown)}\t${sum}\t${rest}`)
    },
    close(settings, reads) {
      if (own === undefined || fresh.size === 0) return undefined
      for (const [name, line] of old)
        if (!fresh.has(name) && (seen.has(name) || isThere(name, cwd))) fresh.set(name, line)
      const all = [...new Set([...configPlaces(cwd), ...reads])]
      const now: Head = {
        'prodev-report-cache': 1,
        key,
        reads: all.map(read => [read, digestOf(read)]),
        ...settings,
      }
      try {
        writeWhole(file, `${[JSON.stringify(now), ...fresh.values()].join('\n')}\n`, shown)
        return undefined
      } catch (error) {
        // A cache that cannot be written is none: it changes nothing of what was found.
        if (isTrouble(error)) return error
        throw error
      }
    },
  }
}

/** What is in the file, if it is ours or nobody's; a link may lead to a file of somebody who never heard of us. */
function readOwn(file: string): {own?: string; refused?: string} {
  try {
    const stat = fs.lstatSync(file, {throwIfNoEntry: false})
    if (!stat) return {own: ''}
    const own = stat.isFile() ? fs.readFileSync(file, 'utf8') : undefined
    return own === '' || own?.startsWith(mark) ? {own} : {refused: 'it is not a cache of ours'}
  } catch (error) {
    return {refused: reason(error)}
  }
}

const isStrings = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every(one => typeof one === 'string'))

function readHead(line: string): Head | undefined {
  try {
    const head: Head = JSON.parse(line)
    const sound =
      typeof head.settings === 'string' &&
      isStrings(head.files) &&
      isStrings(head.ignore) &&
      (head.base === undefined || typeof head.base === 'string') &&
      Object.values(head.limits ?? {}).every(limit => typeof limit === 'number') &&
      head.reads.every(([file, sum]) => typeof file === 'string' && (sum === null || typeof sum === 'string'))
    return sound ? head : undefined
  } catch {
    return undefined
  }
}

/** Whether no file was changed, added or removed that a config or a schema may come from. */
function isFresh(reads: Head['reads'], cwd: string): boolean {
  const named = new Set(reads.map(([file]) => file))
  return configPlaces(cwd).every(file => named.has(file)) && reads.every(([file, sum]) => digestOf(file) === sum)
}

function digestOf(file: string): string | null {
  try {
    return digest(fs.readFileSync(file))
  } catch {
    return null
  }
}

const isTarget = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && typeof value[1]?.found === 'string'

function readKept(text: string, path: string): Kept | undefined {
  if (text === '') return {messages: [], asked: []}
  try {
    const [messages, asked] = JSON.parse(text)
    if (!validateLine({type: 'file', path, messages}) || !asked.every(isTarget)) return undefined
    for (const message of messages) message.url = pageUrl(message.ruleId)
    return {messages, asked}
  } catch {
    return undefined
  }
}

function isThere(name: string, cwd: string): boolean {
  try {
    return fs.existsSync(path.resolve(cwd, JSON.parse(name)))
  } catch {
    return false
  }
}
