import fs from 'node:fs'
import path from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {digest} from '../../io/digest.ts'
import {projectFiles} from '../../io/files.ts'
import type {Input} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import {type Asked, type LintCache, openLintCache} from '../../io/lint-cache.ts'
import {packageVersion} from '../../io/package-root.ts'
import {projectRoot} from '../../io/project.ts'
import type {Trouble} from '../../io/trouble.ts'
import {lookUpFrom, type Target} from '../../markdown/target.ts'
import {published} from '../../reporters/published.ts'
import {visible} from '../../text/escape.ts'
import {openOutputs} from '../show/outputs.ts'
import {tell} from '../tell.ts'
import {inWords} from '../trouble-of.ts'
import {type Engine, type LintFlags, lintOnce} from './once.ts'
import type {Pool} from './pool.ts'
import {poolFor, workersFor} from './workers.ts'

const usualPlace = '.prodev-report-cache'

/** `prodev-report lint --cache`: what takes time to load is loaded for the first file that is not known. */
export async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  // The web changes while files do not, and what comes through a pipe does not come again.
  if (flags.checkUrls || flags.timing || flags.watch || flags.printConfig || paths.includes('-'))
    return (await import('../work.ts')).lint(paths, flags, io)
  const outputs = await openOutputs(flags.format, io)
  const shown = flags.cacheLocation ?? usualPlace
  const cache = openLintCache(path.resolve(io.cwd(), shown), shown, io.cwd(), keyOf(flags, io))
  if (cache.refused) tell(io, `Nothing is kept in \`${visible(shown)}\`: ${cache.refused}.`)
  const {engine, close} = await withCache(cache, flags, io)
  const {code} = await lintOnce(paths, flags, outputs, io, async () => engine)
  const unwritten = await close()
  if (unwritten) tell(io, `Nothing is kept for the next time. ${inWords(unwritten)}`)
  return code
}

/** What the results depend on besides reports, configs and schemas. */
function keyOf({config, configCode, schema, preset, rule, maxTime, maxDepth}: LintFlags, io: Io): string {
  return JSON.stringify([
    packageVersion(),
    buildOf(),
    // The same report may be another one's neighbour elsewhere, and other overrides may be meant for it.
    io.cwd(),
    projectRoot(io.cwd()),
    io.env.PRODEV_REPORT_PARSER,
    [config, configCode, schema, preset, rule, maxTime, maxDepth],
  ])
}

/** Which build of this version it is; none where it runs from its sources. */
function buildOf(): string {
  try {
    return fs.readFileSync(path.join(import.meta.dirname, 'build.txt'), 'utf8')
  } catch {
    return ''
  }
}

type Work = typeof import('../work.ts')
type Loaded = Awaited<ReturnType<Work['openEngine']>>

/** An engine that takes from a cache what is known, and loads what finds out the rest when there is something to find out. */
async function withCache(cache: LintCache, flags: LintFlags, io: Io) {
  let asked: [string, Target][] = []
  const onLookUp = (target: string, found: Target) => void asked.push([target, found])
  let loading: Promise<Loaded> | undefined
  const loaded = () => (loading ??= import('../work.ts').then(work => work.openEngine(flags, io, {onLookUp})))
  const {known} = cache
  const {files, ignore, base, limits} = known ?? (await loaded())
  const isSame = sameBeside(io)
  let pool: Pool | undefined
  /** The files that the workers look at; that they may be misses is for the workers to find out. */
  let theirs: ReadonlySet<Input> = new Set()
  const engine: Engine = {
    files,
    ignore,
    base,
    limits,
    settings: async () => known?.settings ?? (await loaded()).settings(),
    rules: async () => (await import('../work.ts')).rules,
    async prepare(inputs) {
      // Whoever gets no workers for all files need not ask which of them are new.
      if (workersFor(inputs.length, flags.concurrency) === 0) return
      const misses = inputs.filter(({file, shown}) => file !== undefined && cache.mayMiss(shown, file))
      pool = await poolFor(misses, flags, io)
      theirs = new Set(pool ? misses : [])
    },
    end: () => pool?.end(),
    async lint(input, read) {
      const done = theirs.has(input) ? await pool?.lint(input) : undefined
      if (done?.kept) {
        const {sum, asked} = done.kept
        cache.keep(input.shown, sum, {messages: done.messages, asked})
        await loaded()
        return done.messages
      }
      const bytes = await read()
      const kept = cache.find(input.shown, bytes)
      if (kept && isSame(input.shown, kept.asked)) return kept.messages
      asked = []
      const messages = await (await loaded()).lint(input, async () => bytes)
      cache.keep(input.shown, digest(bytes), {messages: messages.map(published), asked})
      return messages
    },
  }
  const close = async () => (loading ? keepNew(cache, await loading, {files, ignore, base, limits}) : undefined)
  return {engine, close}
}

/** Tells whether all that a report refers to is still as it was. */
function sameBeside(io: Io): (shown: string, before: Asked) => boolean {
  const beside = projectFiles(io.cwd())
  return (shown, before) => {
    const lookUp = before.length === 0 ? undefined : lookUpFrom(shown, beside)
    return before.every(([target, found]) => isDeepStrictEqual(lookUp?.(target), found))
  }
}

/** Keeps what is new. A config that is code may do something else tomorrow: nothing is kept under it. */
async function keepNew(
  cache: LintCache,
  {settings, reads}: Loaded,
  {files, ignore, base, limits}: Pick<Engine, 'files' | 'ignore' | 'base' | 'limits'>,
): Promise<Trouble | undefined> {
  // All schemas are read for this, also those that no report needed. What is wrong with one has been told.
  const now = await settings().catch(() => undefined)
  const all = [...reads().keys()]
  if (now === undefined || all.some(file => /\.[cm]?js$/.test(file))) return undefined
  return cache.close(
    {
      ...(files && {files}),
      ...(ignore && {ignore}),
      ...(base !== undefined && {base}),
      ...(limits && {limits}),
      settings: now,
    },
    all,
  )
}
