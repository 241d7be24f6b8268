import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {build} from 'esbuild'
import {beforeAll, describe, expect, test, vi} from 'vitest'
import {discard, place, stage, sweep} from '../../src/io/stage.ts'
import {checkWritable, replaceBytes, writeNew, writeWhole} from '../../src/io/write.ts'
import {hashOf} from '../../src/text/hash.ts'
import {makeFolder} from '../support/cli.ts'

const windows = process.platform === 'win32'
const root = process.getuid?.() === 0
// Node itself may lie where nobody else can go, as npx puts it.
const canBeNobody = root && spawnSync(process.execPath, ['-v'], {uid: 65534, gid: 65534}).status === 0
const old = Buffer.from('old\n')
const fresh = Buffer.from('new\n')
const at = (folder: string, name: string) => path.join(folder, name)
const read = (folder: string, name: string) => fs.readFileSync(at(folder, name), 'utf8')
const names = (folder: string) => fs.readdirSync(folder).toSorted()
const here = hashOf(os.hostname()).slice(0, 8)
const dead = (name: string, pid = 2 ** 22 + 1, machine = here) => `.${name}.${pid}.${machine}0123abcd.prodev-report`

describe('replacing a file', () => {
  test('puts the new bytes there and leaves nothing beside them', () => {
    const folder = makeFolder({'a.md': old})
    expect(replaceBytes(at(folder, 'a.md'), old, fresh)).toEqual({})
    expect([names(folder), read(folder, 'a.md')]).toEqual([['a.md'], 'new\n'])
  })

  test('not if it changed since it was read, if it is gone, or if it is a folder now', () => {
    const folder = makeFolder({'a.md': 'mine\n', 'b.md/c': ''})
    expect(() => replaceBytes(at(folder, 'a.md'), old, fresh, 'a.md')).toThrow(
      'Did not write `a.md`: it changed while it was being looked at',
    )
    expect(() => replaceBytes(at(folder, 'gone.md'), old, fresh, 'gone.md')).toThrow(
      'Cannot write `gone.md`: there is no such file',
    )
    expect(() => replaceBytes(at(folder, 'b.md'), old, fresh, 'b.md')).toThrow('Cannot write `b.md`: it is a folder')
    expect([names(folder), read(folder, 'a.md')]).toEqual([['a.md', 'b.md'], 'mine\n'])
  })

  test('whose name is as long as names may be', () => {
    const name = `${'ä'.repeat(126)}.md`
    const folder = makeFolder({[name]: old})
    replaceBytes(at(folder, name), old, fresh)
    expect([names(folder), read(folder, name)]).toEqual([[name], 'new\n'])
  })

  test.skipIf(windows)('follows a link, and stops at one that leads nowhere or in a circle', () => {
    const folder = makeFolder({'real/a.md': old})
    fs.symlinkSync('real/a.md', at(folder, 'link.md'))
    fs.symlinkSync('nowhere.md', at(folder, 'dangling.md'))
    fs.symlinkSync('loop.md', at(folder, 'loop.md'))
    replaceBytes(at(folder, 'link.md'), old, fresh)
    expect(read(folder, 'real/a.md')).toBe('new\n')
    expect(fs.readlinkSync(at(folder, 'link.md'))).toBe('real/a.md')
    expect(() => replaceBytes(at(folder, 'dangling.md'), old, fresh, 'd')).toThrow('there is no such file')
    expect(() => replaceBytes(at(folder, 'loop.md'), old, fresh, 'l')).toThrow('symbolic links lead in a circle')
    expect(names(at(folder, 'real'))).toEqual(['a.md'])
  })

  test.skipIf(windows)('under one of several names leaves the others as they were, and says so', () => {
    const folder = makeFolder({'a.md': old})
    fs.linkSync(at(folder, 'a.md'), at(folder, 'b.md'))
    expect(replaceBytes(at(folder, 'a.md'), old, fresh, 'a.md').notice).toMatch(/^`a\.md` had another name \(a hard/)
    expect([read(folder, 'a.md'), read(folder, 'b.md')]).toEqual(['new\n', 'old\n'])
  })

  test.skipIf(windows).each([0o600, 0o640, 0o755, 0o666])('keeps the mode %o', mode => {
    const folder = makeFolder({'a.md': old})
    fs.chmodSync(at(folder, 'a.md'), mode)
    replaceBytes(at(folder, 'a.md'), old, fresh)
    expect(fs.statSync(at(folder, 'a.md')).mode & 0o7777).toBe(mode)
  })

  test.skipIf(!root)('keeps the owner and the group', () => {
    const folder = makeFolder({'a.md': old})
    fs.chownSync(at(folder, 'a.md'), 1234, 2345)
    replaceBytes(at(folder, 'a.md'), old, fresh)
    expect(fs.statSync(at(folder, 'a.md'))).toMatchObject({uid: 1234, gid: 2345})
  })
})

describe('other files', () => {
  test('results replace what is there, whole; what is no file is written to', () => {
    const folder = makeFolder({'a.json': 'old'})
    writeWhole(at(folder, 'a.json'), '{}')
    writeWhole(at(folder, 'b.json'), '[]')
    expect([names(folder), read(folder, 'a.json')]).toEqual([['a.json', 'b.json'], '{}'])
    expect(() => writeWhole(folder, 'x', 'f')).toThrow('Cannot write `f`: it is a folder')
    if (windows) return
    writeWhole('/dev/null', 'x')
    expect(fs.statSync('/dev/null').isFile()).toBe(false)
    fs.symlinkSync('nowhere', at(folder, 'link'))
    expect(() => writeWhole(at(folder, 'link'), 'x', 'l')).toThrow('Cannot write `l`: it is a link that leads nowhere')
  })

  test('a new file never takes the place of another', () => {
    const folder = makeFolder({'a.json': 'old'})
    expect(() => writeNew(at(folder, 'a.json'), 'x')).toThrow(expect.objectContaining({code: 'EEXIST'}))
    writeNew(at(folder, 'b.json'), 'x')
    expect([names(folder), read(folder, 'a.json')]).toEqual([['a.json', 'b.json'], 'old'])
  })

  test('two that want one name: one of them gets it', () => {
    const folder = makeFolder()
    const [one, two] = [stage(at(folder, 'a'), old), stage(at(folder, 'a'), fresh)]
    place(one, at(folder, 'a'))
    expect(() => place(two, at(folder, 'a'))).toThrow('EEXIST')
    discard(two)
    expect([names(folder), read(folder, 'a')]).toEqual([['a'], 'old\n'])
  })
})

describe('what killed runs left behind', () => {
  test('goes with the next file that is written there, whatever its name', () => {
    const folder = makeFolder({'a.md': old, [dead('a.md')]: 'ne', [dead('b.md')]: 'x'})
    replaceBytes(at(folder, 'a.md'), old, fresh)
    expect(names(folder)).toEqual(['a.md'])
  })

  test('of another machine stays, which may share the folder: nobody here knows whether its program runs', () => {
    const theirs = dead('1.ndjson', undefined, '89abcdef')
    const folder = makeFolder({[theirs]: 'half', [dead('2.ndjson')]: 'half'})
    sweep(folder)
    expect(names(folder)).toEqual([theirs])
    sweep(folder, Date.now() + 25 * 3_600_000)
    expect(names(folder)).toEqual([])
  })

  test('stays while its program runs, but not for ever; what is not ours stays', () => {
    const mine = dead('a.md', process.pid)
    const folder = makeFolder({[mine]: '', '.a.md.1.prodev-report': '', 'a.12345': '', '.x.99999999.0123abcd': ''})
    sweep(folder)
    expect(names(folder)).toContain(mine)
    sweep(folder, Date.now() + 25 * 3_600_000)
    expect(names(folder)).toEqual(['.a.md.1.prodev-report', '.x.99999999.0123abcd', 'a.12345'].toSorted())
    sweep(at(folder, 'not-there'))
  })
})

/** Runs one replacement in a process of its own, as somebody else or in a world of its own. */
describe.skipIf(!root)('in a process of its own', () => {
  let script = ''
  beforeAll(async () => {
    const {outputFiles} = await build({
      stdin: {
        contents: `import {replaceBytes} from './src/io/write.ts'
          const [file, was, size] = process.argv.slice(1)
          try { replaceBytes(file, Buffer.from(was), Buffer.alloc(Number(size), 'n'), 'a.md'); console.log('done') }
          catch (error) { console.log(error.message) }`,
        resolveDir: path.resolve(import.meta.dirname, '../..'),
      },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      write: false,
    })
    script = outputFiles[0]!.text
  })

  const asNobody = (file: string) =>
    spawnSync(process.execPath, ['-e', script, file, 'old\n', '4'], {uid: 65534, gid: 65534, encoding: 'utf8'}).stdout

  test.skipIf(!canBeNobody).each([
    [
      'a file that may not be written',
      0o777,
      0o444,
      65534,
      'Cannot write `a.md`: its permissions, or those of its folder, do not let you',
    ],
    [
      'a folder that may not be written',
      0o555,
      0o666,
      65534,
      'Cannot write `a.md`: its permissions, or those of its folder, do not let you',
    ],
    [
      'a file that would change hands',
      0o777,
      0o666,
      1234,
      'Cannot write `a.md`: its owner and group could not be kept',
    ],
  ])('%s stays as it is', (_, folderMode, mode, uid, message) => {
    const folder = makeFolder({'a.md': old})
    fs.chownSync(at(folder, 'a.md'), uid, 65534)
    fs.chmodSync(at(folder, 'a.md'), mode)
    fs.chmodSync(folder, folderMode)
    expect(asNobody(at(folder, 'a.md'))).toContain(message)
    expect([names(folder), read(folder, 'a.md')]).toEqual([['a.md'], 'old\n'])
  })

  const alone = (command: string) => spawnSync('unshare', ['-m', 'sh', '-c', command], {encoding: 'utf8'})
  const canMount = root && alone('mount -t tmpfs tmpfs /mnt').status === 0

  test.skipIf(!canMount).each([60_000, 80_000, 90_000, 200_000])('a disk that holds %i bytes too few', size => {
    const was = 'o'.repeat(50_000)
    const file = at(makeFolder(), 'script.cjs')
    fs.writeFileSync(file, script)
    const {stdout} = alone(
      `mount -t tmpfs -o size=100k tmpfs /mnt && printf %s ${was} >/mnt/a.md &&
       node -e "$(cat ${file})" /mnt/a.md ${was} ${size}; ls -A /mnt; cat /mnt/a.md`,
    )
    expect(stdout).toBe(`Cannot write \`a.md\`: the disk is full\na.md\n${was}`)
  })
})

test.each(['a.md', '.'])('before anything is asked it is seen that %s may not be written', denied => {
  const folder = fs.realpathSync(makeFolder({'a.md': old}))
  const access = vi.spyOn(fs, 'accessSync').mockImplementation(asked => {
    if (asked === path.join(folder, denied)) throw Object.assign(new Error('no'), {code: 'EACCES'})
  })
  expect(() => checkWritable(at(folder, 'a.md'), 'a.md')).toThrow(/Cannot write `a\.md`: its permissions, or those/)
  access.mockRestore()
  expect(() => checkWritable(at(folder, 'a.md'), 'a.md')).not.toThrow()
})
