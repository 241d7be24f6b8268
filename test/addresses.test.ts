import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {askAddresses, type Network} from '../src/io/addresses.ts'
import {publicAddress} from '../src/markdown/answer.ts'
import {makeFolder, run} from './support/cli.ts'

/** A web of these statuses; a string is the code of a failure. */
function web(pages: Record<string, number | string | {head: number; get: number}>) {
  const asked: string[] = []
  const fetch = (async (url: string, {method}: {method: string}) => {
    asked.push(`${method} ${url}`)
    const page = pages[url] ?? 200
    if (typeof page === 'string') throw Object.assign(new TypeError('fetch failed'), {cause: {code: page}})
    const status = typeof page === 'number' ? page : page[method === 'HEAD' ? 'head' : 'get']
    return {status, body: null}
  }) as unknown as typeof globalThis.fetch
  return {asked, fetch}
}

const network = (pages: Parameters<typeof web>[0], more: Partial<Network> = {}) => {
  const {asked, fetch} = web(pages)
  return {asked, network: {fetch, cache: undefined, agent: 'test', pause: async () => {}, ...more}}
}

describe('asking', () => {
  test('HEAD, and GET where HEAD is not understood', async () => {
    const {asked, network: net} = network({'https://b.dev/': {head: 405, get: 200}, 'https://c.dev/x': 404})
    const {answers} = await askAddresses(['https://a.dev/', 'https://b.dev/', 'https://c.dev/x'], net)
    expect([...answers.values()]).toEqual([{status: 200}, {status: 200}, {status: 404}])
    expect(asked.toSorted()).toEqual([
      'GET https://b.dev/',
      'GET https://c.dev/x',
      'HEAD https://a.dev/',
      'HEAD https://b.dev/',
      'HEAD https://c.dev/x',
    ])
  })

  test('a host that is busy or not there is asked once', async () => {
    const {asked, network: net} = network({'https://a.dev/1': 429, 'https://b.dev/1': 'ENOTFOUND'})
    const urls = ['https://a.dev/1', 'https://a.dev/2', 'https://b.dev/1', 'https://b.dev/2']
    const {answers} = await askAddresses(urls, net)
    expect(asked).toHaveLength(2)
    expect(answers.get('https://a.dev/2')).toBeUndefined()
    expect(answers.get('https://b.dev/2')).toEqual({problem: 'no-host'})
  })

  test('without a network nothing is said of any address', async () => {
    const {network: net} = network({'https://a.dev/': 'ENOTFOUND', 'https://b.dev/': 'ENOTFOUND'})
    const {answers, notices} = await askAddresses(['https://a.dev/', 'https://b.dev/'], net)
    expect(answers.size).toBe(0)
    expect(notices.join()).toContain('is there a network?')
  })

  test('one question after the other to a host, and few hosts at a time', async () => {
    let now = 0
    let most = 0
    const busy = new Map<string, number>()
    const fetch = (async (url: string) => {
      const {host} = new URL(url)
      busy.set(host, (busy.get(host) ?? 0) + 1)
      expect(busy.get(host)).toBe(1)
      most = Math.max(most, ++now)
      await new Promise(resolve => setTimeout(resolve, 1))
      busy.set(host, 0)
      now--
      return {status: 200, body: null}
    }) as unknown as typeof globalThis.fetch
    const urls = Array.from({length: 60}, (_, i) => `https://h${i % 20}.dev/${i}`)
    const pauses: number[] = []
    const {answers} = await askAddresses(urls, {
      fetch,
      cache: undefined,
      agent: 't',
      pause: async ms => void pauses.push(ms),
    })
    expect(answers.size).toBe(60)
    expect(most).toBeLessThanOrEqual(6)
    expect(pauses).toHaveLength(40)
  })

  test('never more than so many', async () => {
    const {asked, network: net} = network({})
    const urls = Array.from({length: 400}, (_, i) => `https://h${i}.dev/`)
    const {notices} = await askAddresses(urls, net)
    expect(asked).toHaveLength(300)
    expect(notices).toEqual(['Only 300 of 400 addresses were asked; run it again for the rest.'])
  })

  test('what was asked is remembered: a day if it is there, an hour if not', async () => {
    const cache = path.join(makeFolder(), 'deep/addresses.json')
    let time = 0
    const {asked, network: net} = network({'https://b.dev/': 404}, {cache, now: () => time})
    const ask = () => askAddresses(['https://a.dev/', 'https://b.dev/'], net)
    await ask()
    expect(asked.splice(0)).toHaveLength(3)
    time = 59 * 60_000
    expect((await ask()).answers.size).toBe(2)
    expect(asked).toHaveLength(0)
    time = 61 * 60_000
    await ask()
    expect(asked.splice(0)).toEqual(['HEAD https://b.dev/', 'GET https://b.dev/'])
    fs.writeFileSync(cache, '{broken')
    await ask()
    expect(asked).toHaveLength(3)
  })
})

test.each([
  ['https://a.dev/x?y=1#z', 'https://a.dev/x?y=1'],
  ['HTTP://A.dev', 'http://a.dev/'],
  ['http://localhost:8000/', undefined],
  ['http://127.0.0.1/', undefined],
  ['http://2130706433/', undefined],
  ['http://0x7f.1/', undefined],
  ['http://[::1]/', undefined],
  ['http://router.lan/', undefined],
  ['http://intranet/', undefined],
  ['https://api.example.com/', undefined],
  ['https://example.com/', undefined],
  ['https://me:pw@a.dev/', undefined],
  ['ftp://a.dev/', undefined],
  ['https://', undefined],
  ['docs/a.md', undefined],
])('%s may be asked as %s', (url, expected) => expect(publicAddress(url)).toBe(expected))

describe('lint --check-urls', () => {
  const files = {
    'a.md': '# A\n\n[x](https://a.dev/gone) [y](https://b.dev/)\n',
    'b.md': '# B\n\n<!-- prodev-report-disable link-dead -->\n\n[z](https://a.dev/gone)\n',
  }
  const dead = (stdout: string) =>
    JSON.parse(stdout)
      .files.flatMap(({path, messages}: {path: string; messages: {ruleId: string}[]}) =>
        messages.map(({ruleId}) => `${path} ${ruleId}`),
      )
      .filter((line: string) => line.endsWith('link-dead'))

  test('asks, and reports what is gone', async () => {
    const {asked, fetch} = web({'https://a.dev/gone': 404})
    const {stdout} = await run(['lint', '--no-config', '--format', 'json', '--check-urls'], {files, fetch})
    expect(dead(stdout)).toEqual(['a.md link-dead'])
    expect(asked.filter(line => line.startsWith('HEAD')).toSorted()).toEqual([
      'HEAD https://a.dev/gone',
      'HEAD https://b.dev/',
    ])
  })

  test('--timing tells the second look as well as any, and what asking took', async () => {
    const {fetch} = web({'https://a.dev/gone': 404})
    const args = ['lint', '--no-config', '--format', 'json', '--timing', '--check-urls']
    const {timing} = JSON.parse((await run(args, {files, fetch})).stdout)
    const stages = timing.map(({stage}: {stage: string}) => stage)
    expect(stages).toEqual(expect.arrayContaining(['ask for addresses', 'decode and the rest of the engine']))
  })

  test('without the flag, and where the rule is off, nobody is asked', async () => {
    const {asked, fetch} = web({})
    await run(['lint', '--no-config', '--format', 'json'], {files, fetch})
    await run(['lint', '--no-config', '--rule', 'link-dead=off', '--check-urls'], {files, fetch})
    await run(['fix', '--no-config', '--check'], {files, fetch})
    expect(asked).toEqual([])
  })

  test('a pipe cannot be read twice', async () => {
    const {code, stderr} = await run(['lint', '--check-urls', '-'], {stdin: '# A\n', fetch: web({}).fetch})
    expect(code).toBe(2)
    expect(stderr).toContain('Name a file')
  })
})
