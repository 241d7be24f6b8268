import {spawn, spawnSync} from 'node:child_process'
import {EventEmitter} from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {serve} from '../../src/cli/lint/worker.ts'
import {workersFor, worthwhile} from '../../src/cli/lint/workers.ts'
import {makeFolder, run} from '../support/cli.ts'

const root = path.resolve(import.meta.dirname, '../..')
const bin = path.join(root, 'bin/prodev-report.js')
const built = fs.existsSync(path.join(root, 'dist/cli/worker.cjs'))

const texts = [
  '# One\n\n## \n',
  '\ufeff# Two\n\n[x](none.md)\n',
  '| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n',
  'PK\u0003\u0004\0',
]
const folder = makeFolder({
  ...Object.fromEntries(
    Array.from({length: 120}, (_, i) => [`${i % 7}/${i}.md`, `${texts[i % 41 ? i % 3 : 3]}${i}\n`]),
  ),
  // More than a worker is given.
  'large.md': `# Large\n\n## \n\n\`\`\`text\n${'Some words.\n'.repeat(25_000)}\`\`\`\n`,
  '.prodev-reportrc.json': '{"overrides": [{"files": ["3/**"], "rules": {"heading-empty": "off"}}]}',
})
afterAll(() => fs.rmSync(folder, {recursive: true, force: true}))

const lint = (...args: string[]) =>
  spawnSync(process.execPath, [bin, 'lint', ...args], {cwd: folder, encoding: 'utf8', maxBuffer: 1e8})

// Workers begin with a bundle, which is there only after a build.
describe.skipIf(!built)('--concurrency', () => {
  test('whatever it is, the output is the same, and so are the errors and the exit code', () => {
    const formats = ['-f', 'compact', '-f', 'sarif=out.sarif', '.', 'gone.md']
    const [off, two] = ['off', '2'].map(number => {
      const {status, stdout, stderr} = lint('--concurrency', number, ...formats)
      return {status, stdout, stderr, sarif: fs.readFileSync(path.join(folder, 'out.sarif'), 'utf8')}
    })
    expect(two).toEqual(off)
    expect(off!.status).toBe(2)
    expect(off!.stderr).toMatch(/Cannot read `0\/0\.md`: .* archive/)
    expect(off!.stderr).toMatch(/Cannot read `gone\.md`: there is no such file/)
  })

  test.skipIf(process.platform === 'win32')('what leads out of the project is read by no worker', () => {
    const place = makeFolder({'in/.git/HEAD': '', 'in/a.md': texts[0]!, 'out.md': '# Hidden\n\n## \n'})
    fs.symlinkSync('../out.md', path.join(place, 'in/link.md'))
    const args = [bin, 'lint', '--concurrency', '2', '-f', 'compact', 'a.md', 'link.md']
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: path.join(place, 'in'), encoding: 'utf8'})
    fs.rmSync(place, {recursive: true})
    expect(status).toBe(2)
    expect(stdout.match(/^link\.md:.*/gm)).toEqual([expect.stringMatching(/ Did not follow .* \[unread\]$/)])
    expect(stderr).toMatch(/^Did not follow `link\.md`: it is a link that leads out/)
  })

  test('what a cache does not know goes to the workers, and is kept as one thread would have; without one the main thread helps', () => {
    const hook = makeFolder({
      'hook.cjs': `const t = require('node:worker_threads')
const {Worker} = t
t.Worker = class extends Worker { constructor(...all) { super(...all); process.stderr.write('a worker\\n') } }
`,
    })
    const env = {...process.env, NODE_OPTIONS: `--require=${JSON.stringify(path.join(hook, 'hook.cjs'))}`}
    const counted = (number: string, ...more: string[]) => {
      const args = ['lint', '--concurrency', number, ...more, '-f', 'compact', '.']
      const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...args], {cwd: folder, encoding: 'utf8', env})
      const workers = stderr.split('a worker\n').length - 1
      return {status, stdout, stderr: stderr.replaceAll('a worker\n', ''), workers}
    }
    const cached = (number: string, name: string) => counted(number, '--cache-location', path.join(hook, name))
    const kept = (name: string) => fs.readFileSync(path.join(hook, name), 'utf8').trimEnd().split('\n').toSorted()
    const off = cached('off', 'off')
    expect(off.workers).toBe(0)
    expect(cached('2', 'two')).toEqual({...off, workers: 2})
    expect(counted('2')).toEqual({...off, workers: 1})
    expect(counted('1')).toEqual(off)
    expect(kept('two')).toEqual(kept('off'))
    expect(kept('two').length).toBeGreaterThan(100)
    expect({...cached('2', 'two'), workers: 0}).toEqual(off)
    fs.rmSync(hook, {recursive: true, force: true})
  })

  test('a mistake in a schema is told as ever', () => {
    fs.writeFileSync(path.join(folder, 'own.schema.json'), '{"properties": 1}')
    const [off, two] = ['off', '2'].map(number => {
      const {status, stdout, stderr} = lint('--concurrency', number, '--schema', './own.schema.json', '1')
      return {status, stdout, stderr}
    })
    expect(two).toEqual(off)
    expect(off!.status).toBe(2)
  })

  test.skipIf(process.platform === 'win32')('Ctrl-C ends it', async () => {
    const slow = makeFolder(
      Object.fromEntries(Array.from({length: 300}, (_, i) => [`${i}.md`, `# A\n\n${'Some *words*.\n\n'.repeat(900)}`])),
    )
    const args = [bin, 'lint', '--no-config', '--concurrency', '2', '-f', 'ndjson', '.']
    const child = spawn(process.execPath, args, {cwd: slow})
    let [err, killed] = ['', false]
    child.stderr.on('data', text => {
      err += text
    })
    child.stdout.on('data', () => {
      if (!killed) child.kill('SIGINT')
      killed = true
    })
    const code = await new Promise(resolve => child.on('close', resolve))
    fs.rmSync(slow, {recursive: true, force: true})
    expect(code).toBe(130)
    expect(err).toMatch(/^Stopped: \d+ of 300 files looked at/)
  })

  test('how many there are', () => {
    expect(workersFor(10_000, 'off')).toBe(0)
    expect(workersFor(1, 4)).toBe(0)
    expect([999, 1000, 2000, 90_000].map(files => worthwhile(files, 4))).toEqual([0, 2, 4, 4])
    expect([1000, 1999, 2000, 90_000].map(files => worthwhile(files, 2))).toEqual([0, 0, 2, 2])
    expect([worthwhile(90_000, 1), worthwhile(90_000, 64)]).toEqual([0, 8])
  })
})

test('however fast files come, a worker gives what was made of those before a chance to be freed', async () => {
  const posted: unknown[] = []
  const port = Object.assign(new EventEmitter(), {postMessage: (message: unknown) => posted.push(message)})
  const workerData = {cwd: folder, env: {}, flags: {concurrency: 2}}
  await serve({parentPort: port, workerData} as never)
  expect(posted.splice(0)).toEqual(['ready'])
  const ask = () => port.emit('message', [[path.join(folder, '1/1.md'), '1/1.md']])
  // The first one takes its time: what is loaded only once it is needed is loaded.
  ask()
  await expect.poll(() => posted.splice(0).length).toBe(1)
  ask()
  // By then all is done that waits for nothing but itself.
  for (let i = 0; i < 3; i++) await new Promise<void>(resolve => process.nextTick(resolve))
  expect(posted).toEqual([])
  await expect.poll(() => posted.splice(0).length).toBe(1)
})

test.each(['0', '65', 'many', '1.5', '-1'])('--concurrency %s', async value => {
  const out = await run(['lint', `--concurrency=${value}`, '.'], {files: {'a.md': '# A\n'}})
  expect(out).toMatchObject({code: 2, stderr: expect.stringContaining('a number from 1 to 64, `auto` or `off`')})
})
