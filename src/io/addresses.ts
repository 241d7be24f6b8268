import fs from 'node:fs'
import path from 'node:path'
import type {Answer} from '../markdown/answer.ts'
import {groupBy} from '../text/group-by.ts'
import {readText} from './not-file.ts'

export interface Network {
  fetch: typeof fetch
  /** The file that remembers answers, if there is a place for one. */
  cache: string | undefined
  /** Who asks. */
  agent: string
  now?: () => number
  pause?: (ms: number) => Promise<unknown>
}

export interface Asked {
  answers: ReadonlyMap<string, Answer>
  notices: readonly string[]
}

const mostAddresses = 300
const mostHosts = 6
/** Between two questions to one host. */
const politePause = 250
const patience = 10_000
const hour = 3_600_000

type Remembered = Record<string, {at: number; answer: Answer}>

/** Asks each address once whether it is there: few hosts at a time, and each host one question after the other. */
export async function askAddresses(urls: readonly string[], network: Network): Promise<Asked> {
  const {cache, now = Date.now} = network
  const remembered = recall(cache)
  const answers = new Map<string, Answer>()
  const open: string[] = []
  for (const url of urls) {
    const known = remembered[url]
    if (known && now() - known.at < lifeOf(known.answer)) answers.set(url, known.answer)
    else open.push(url)
  }
  const asked = open.slice(0, mostAddresses)
  const fresh = await askAll(asked, network)
  // Without a network every site looks like one that nobody knows.
  const offline = fresh.size > 1 && [...fresh.values()].every(answer => 'problem' in answer)
  if (!offline) for (const [url, answer] of fresh) answers.set(url, answer)
  if (fresh.size > 0 && !offline) {
    for (const [url, answer] of fresh) remembered[url] = {at: now(), answer}
    remember(cache, remembered, now())
  }
  const notices: string[] = []
  if (offline) notices.push('No address could be reached: is there a network? None is reported.')
  if (open.length > asked.length)
    notices.push(`Only ${asked.length} of ${open.length} addresses were asked; run it again for the rest.`)
  return {answers, notices}
}

/** What is there today is there tomorrow; what is gone may be mended within the hour. */
const lifeOf = (answer: Answer) => ('status' in answer && answer.status < 400 ? 24 * hour : hour)

async function askAll(urls: readonly string[], network: Network): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>()
  const hosts = [...groupBy(urls, url => new URL(url).host).values()]
  const worker = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) await askHost(host, network, answers)
  }
  await Promise.all(Array.from({length: mostHosts}, worker))
  return answers
}

async function askHost(urls: readonly string[], network: Network, answers: Map<string, Answer>): Promise<void> {
  const pause = network.pause ?? (ms => new Promise(resolve => setTimeout(resolve, ms)))
  for (const [i, url] of urls.entries()) {
    if (i > 0) await pause(politePause)
    const answer = await askOne(url, network)
    answers.set(url, answer)
    // A host that is not there, does not answer, or asks to be left alone is not asked again.
    if ('problem' in answer) {
      for (const other of urls.slice(i + 1)) answers.set(other, answer)
      return
    }
    if (answer.status === 429 || answer.status === 503) return
  }
}

async function askOne(url: string, network: Network): Promise<Answer> {
  try {
    const head = await send('HEAD', url, network)
    // Some servers know no HEAD, and say all sorts of things to it.
    return {status: head < 400 || head === 429 || head === 503 ? head : await send('GET', url, network)}
  } catch (error) {
    const code = ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code
    return {problem: code === 'ENOTFOUND' ? 'no-host' : 'no-answer'}
  }
}

async function send(method: 'HEAD' | 'GET', url: string, {fetch, agent}: Network): Promise<number> {
  const response = await fetch(url, {
    method,
    // That it leads on is answer enough; where to is not for a report to decide.
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
    headers: {'user-agent': agent},
  })
  await response.body?.cancel()
  return response.status
}

function recall(file: string | undefined): Remembered {
  try {
    const {version, answers} = JSON.parse(readText(file!))
    return version === 1 && typeof answers === 'object' && answers ? answers : {}
  } catch {
    return {}
  }
}

/** A cache that cannot be written is none: that is no trouble of the person who asked. */
function remember(file: string | undefined, answers: Remembered, now: number): void {
  if (!file) return
  const fresh = Object.entries(answers).filter(([, {at}]) => now - at < 24 * hour)
  const text = JSON.stringify({version: 1, answers: Object.fromEntries(fresh)})
  try {
    fs.mkdirSync(path.dirname(file), {recursive: true})
    const beside = `${file}.${process.pid}`
    fs.writeFileSync(beside, text)
    fs.renameSync(beside, file)
  } catch {
    return
  }
}
