import fs from 'node:fs'
import path from 'node:path'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {replaceBytes, writeWhole} from '../../src/io/write.ts'
import {makeFolder} from '../support/cli.ts'

const old = Buffer.from('old\n')
const fresh = Buffer.from('new\n')
const at = (folder: string, name: string) => path.join(folder, name)
const read = (folder: string, name: string) => fs.readFileSync(at(folder, name), 'utf8')
const names = (folder: string) => fs.readdirSync(folder).toSorted()

describe('a rename', () => {
  afterEach(() => vi.restoreAllMocks())

  const reallyRename = fs.renameSync

  /** Says no so often, as the system does, and then lets it happen. */
  function held(code: string, times: number, meanwhile = () => {}) {
    let left = times
    return vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (left-- <= 0) return reallyRename(from, to)
      meanwhile()
      throw Object.assign(new Error(code), {code})
    })
  }
  const on = (platform: NodeJS.Platform) => vi.spyOn(process, 'platform', 'get').mockReturnValue(platform)

  test.each(['EPERM', 'EACCES', 'EBUSY'])('of a file that somebody on Windows has open (%s) waits for them', code => {
    const folder = makeFolder({'a.md': old, 'b.json': ''})
    on('win32')
    held(code, 3)
    replaceBytes(at(folder, 'a.md'), old, fresh)
    held(code, 1)
    writeWhole(at(folder, 'b.json'), '{}')
    expect([read(folder, 'a.md'), read(folder, 'b.json')]).toEqual(['new\n', '{}'])
  })

  test('does not wait for ever, and leaves nothing behind', () => {
    const folder = makeFolder({'a.md': old})
    on('win32')
    const tried = held('EPERM', Number.POSITIVE_INFINITY)
    expect(() => replaceBytes(at(folder, 'a.md'), old, fresh, 'a.md')).toThrow(
      expect.objectContaining({
        message: 'Cannot write `a.md`: the system does not allow it',
        hint: expect.stringContaining('open in another program'),
      }),
    )
    expect(tried.mock.calls.length).toBeLessThan(10)
    expect([names(folder), read(folder, 'a.md')]).toEqual([['a.md'], 'old\n'])
  })

  test('sees what somebody wrote while it waited', () => {
    const folder = makeFolder({'a.md': old})
    on('win32')
    held('EBUSY', 1, () => fs.writeFileSync(at(folder, 'a.md'), 'theirs\n'))
    expect(() => replaceBytes(at(folder, 'a.md'), old, fresh, 'a.md')).toThrow(
      'it changed while it was being looked at',
    )
    expect(read(folder, 'a.md')).toBe('theirs\n')
  })

  test('elsewhere, or for another reason, fails at once', () => {
    const folder = makeFolder({'a.md': old})
    const calls = (platform: NodeJS.Platform, code: string) => {
      on(platform)
      const tried = held(code, 1)
      expect(() => replaceBytes(at(folder, 'a.md'), old, fresh)).toThrow()
      const {length} = tried.mock.calls
      vi.restoreAllMocks()
      return length
    }
    expect([calls('linux', 'EPERM'), calls('darwin', 'EACCES'), calls('win32', 'ENOSPC')]).toEqual([1, 1, 1])
  })
})
