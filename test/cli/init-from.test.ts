import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {run} from '../support/cli.ts'

describe('--from', () => {
  const half = '# My ProDev notes\r\n\r\nWords of mine, \u00e9.\r\n'

  test('adds in place, and nothing the second time', async () => {
    const first = await run(['init', '--from', 'a.md'], {files: {'a.md': half}})
    expect(first.stdout).toMatch(/^Completed a\.md\n/)
    expect(first.read('a.md').startsWith(half)).toBe(true)
    expect(fs.readdirSync(first.folder)).toEqual(['a.md'])
    const second = await run(['init', '--from', 'a.md'], {folder: first.folder})
    expect({code: second.code, stdout: second.stdout}).toEqual({code: 0, stdout: 'Nothing is missing in a.md.\n'})
  })

  test('keeps bytes that are no text', async () => {
    const bytes = Buffer.concat([Buffer.from(half), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from('\r\n')])
    const {folder} = await run(['init', '--from', 'a.md'], {files: {'a.md': bytes}})
    expect(fs.readFileSync(path.join(folder, 'a.md')).subarray(0, bytes.length).equals(bytes)).toBe(true)
  })

  test.each([
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
    ['a PDF document', [...Buffer.from('%PDF-1.4 '), 0, 1]],
    ['not text', Array.from({length: 600}, (_, i) => (i * 37) % 256)],
  ])('adds nothing to what is %s, whatever its name says', async (what, numbers) => {
    const bytes = Buffer.from(numbers)
    const {code, stderr, folder} = await run(['init', '--from', 'a.md'], {files: {'a.md': bytes}})
    expect({code, stderr}).toMatchObject({code: 2, stderr: expect.stringContaining(`it is ${what}`)})
    expect(fs.readFileSync(path.join(folder, 'a.md')).equals(bytes)).toBe(true)
  })

  test('adds nothing to code', async () => {
    const {code, stderr, read} = await run(['init', '--from', 'a.py'], {files: {'a.py': 'print(1)\n'}})
    expect({code, stderr}).toMatchObject({code: 2, stderr: expect.stringContaining('by its name it is code or data')})
    expect(read('a.py')).toBe('print(1)\n')
  })

  test.each(['', '\n \n', '\ufeff'])('writes a whole report into a file that says nothing: %j', async text => {
    const {code, read} = await run(['init', '--from', 'a.md', '--yes', '--name', 'Ana'], {files: {'a.md': text}})
    expect(code).toBe(0)
    // The temporary folder has a name that by chance, one time in some forty, reads as a title.
    expect(read('a.md')).toMatch(/^# ProDev .+\n\n[\s\S]*Ana\n[\s\S]*\n## Overview\n/)
  })

  test('to another file, which it does not replace', async () => {
    const files = {'a.md': half, 'c.md': 'mine'}
    const {code, read} = await run(['init', 'b.md', '--from', 'a.md'], {files})
    expect([code, read('a.md')]).toEqual([0, half])
    expect(read('b.md').startsWith(half)).toBe(true)
    expect((await run(['init', 'c.md', '--from', 'a.md'], {files})).code).toBe(2)
  })

  test('standard input to standard output', async () => {
    const {code, stdout} = await run(['init', '--from', '-'], {stdin: '# My ProDev notes\n'})
    expect([code, stdout.slice(0, 32)]).toEqual([0, '# My ProDev notes\n\n## Overview\n\n'])
  })

  test('where nothing could be seen, says so', async () => {
    const {code, stderr, read} = await run(['init', '--from', 'a.md'], {files: {'a.md': '# A\n\n```\nopen\n'}})
    expect({code, stderr}).toMatchObject({code: 2, stderr: expect.stringContaining('would not be seen as a section')})
    expect(read('a.md')).toBe('# A\n\n```\nopen\n')
  })
})
