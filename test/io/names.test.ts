import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {isBelow, waysFrom} from '../../src/io/below.ts'
import {nameFault, twinOf} from '../../src/scaffold/file-name.ts'
import {makeFolder, run} from '../support/cli.ts'

const windows = process.platform === 'win32'

describe('what lies in a folder', () => {
  test.each<[keyof Pick<typeof path, 'win32' | 'posix'>, string, string, boolean]>([
    ['posix', '/a/b', '/a', true],
    ['posix', '/a', '/a', true],
    ['posix', '/a/..b', '/a', true],
    ['posix', '/a/.../b', '/a', true],
    ['posix', '/b', '/a', false],
    ['posix', '/ab', '/a', false],
    ['posix', '/', '/a', false],
    ['posix', '/a', '/', true],
    ['win32', 'C:\\a\\b.md', 'C:\\a', true],
    ['win32', 'c:\\A\\b.md', 'C:\\a', true],
    ['win32', 'C:/a/b.md', 'C:\\a', true],
    ['win32', 'C:\\a\\..b\\c', 'C:\\a', true],
    ['win32', 'C:\\b.md', 'C:\\a', false],
    ['win32', 'D:\\a\\b.md', 'C:\\a', false],
    ['win32', '\\\\server\\share\\a', 'C:\\a', false],
    ['win32', '\\\\server\\share\\a\\b', '\\\\server\\share\\a', true],
    ['win32', '\\\\server\\other\\a', '\\\\server\\share\\a', false],
  ])('%s: %s in %s', (system, place, folder, yes) => {
    expect(isBelow(place, folder, path[system])).toBe(yes)
  })
})

test.skipIf(path.sep !== '/')('how places are called from a folder', () => {
  const ways = waysFrom('/a/b')
  const places = [
    '/a/b/c.md',
    '/a/b/d/e.md',
    '/a/b/d/f.md',
    '/a/b',
    '/a/c.md',
    '/a/bc/d.md',
    '/a/b/..c/d.md',
    '/a/b/g.md',
  ]
  expect(places.map(ways)).toEqual(['c.md', 'd/e.md', 'd/f.md', undefined, undefined, undefined, '..c/d.md', 'g.md'])
  expect(['/a.md', '/a/b.md'].map(waysFrom('/'))).toEqual(['a.md', 'a/b.md'])
})

describe('names that some system cannot hold', () => {
  test.each([
    ['con', /device/],
    ['NUL.md', /device/],
    ['aux.md', /device/],
    ['Com1.txt.md', /device/],
    ['lpt\u00b9.md', /device/],
    ['prn .md', /device/],
    ['report.', /a dot or a space at the end/],
    ['report.md ', /a dot or a space at the end/],
    ['a:b.md', /allows no `:`/],
    ['what?.md', /allows no `\?`/],
    ['a\nb.md', /allows no control character/],
    ['docs\\report.md', /separated by `\/`/],
  ])('%j', (name, why) => {
    expect(nameFault(name)).toMatch(why)
  })

  test.each([
    'README.md',
    'console.md',
    'com.md',
    'com10.md',
    'auxiliary',
    '.github',
    'a b.md',
    'été 📝.md',
    'nul-1.md',
  ])('but any can hold %s', name => {
    expect(nameFault(name)).toBeUndefined()
  })

  test('names that are one for Windows and macOS', () => {
    expect(twinOf('readme.md', ['a', 'README.md'])).toBe('README.md')
    expect(twinOf('\u00c9t\u00e9.md', ['e\u0301te\u0301.md'])).toBe('e\u0301te\u0301.md')
    expect(twinOf('README.md', ['readme.md', 'README.md'])).toBeUndefined()
    expect(twinOf('README.md', ['READ.md'])).toBeUndefined()
  })
})

describe('init makes no file that others cannot have', () => {
  test.skipIf(windows).each([
    ['aux.md', /Will not write `aux\.md`: Windows keeps that name for a device/],
    ['nul/report.md', /Will not write `nul\/report\.md`: Windows keeps/],
    ['docs./report.md', /a dot or a space at the end/],
    ['docs\\report.md', /separated by `\/`/],
    ['C:\\reports\\a.md', /separated by `\/`/],
    [
      'Readme.md',
      /`README\.md` is there already, and Windows and macOS take both for one\n {2}`npx prodev-report init --from README\.md`/,
    ],
    ['Docs/new.md', /`docs` is there already/],
  ])('%s', async (name, said) => {
    const {code, stderr, folder} = await run(['init', '--yes', name], {files: {'README.md': '# A\n', 'docs/x.md': ''}})
    expect({code, stderr}).toEqual({code: 2, stderr: expect.stringMatching(said)})
    expect(fs.readdirSync(folder).toSorted()).toEqual(['README.md', 'docs'])
  })

  test.skipIf(windows)('but what is there is left to its owner', async () => {
    const files = {'aux.md': '# A\n', '..dots.md': '\ufeff# A\n'}
    expect(await run(['init', '--yes', '--from', 'aux.md'], {files})).toMatchObject({code: 0})
    expect((await run(['fix', '--no-config', '..dots.md'], {files})).read('..dots.md')).toBe('# A\n')
  })
})

test.skipIf(windows)('a link called ..x.md that leads out of the project is not followed either', async () => {
  const outside = makeFolder({'secret.md': '# Secret\n'})
  const folder = makeFolder({'p/.git/HEAD': ''})
  fs.symlinkSync(path.join(outside, 'secret.md'), path.join(folder, 'p/..x.md'))
  const {code, stderr} = await run(['lint', '..x.md'], {folder, cwd: 'p'})
  expect({code, stderr}).toEqual({code: 2, stderr: expect.stringContaining('a link that leads out of the project')})
})
