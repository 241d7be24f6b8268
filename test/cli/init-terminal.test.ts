import fs from 'node:fs'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {afterAll, describe, expect, test} from 'vitest'
import {closeScreens, hasScreen, open} from '../support/screen.ts'

const left = (folder: string) => fs.readdirSync(folder).filter(name => !name.startsWith('.keep'))

// Most of the time each waits for its screen.
describe.skipIf(!hasScreen).concurrent('init in a terminal', () => {
  afterAll(closeScreens)

  test('typing, arrows, a preview, a summary, the last lines', async () => {
    const {folder, sees, press, type} = open()
    await sees(/Which language/)
    press('Enter')
    await sees(/\? Which file.*README\.md/)
    type('a<b.md')
    press('Enter')
    await sees(/> Will not write `a<b\.md`: Windows allows no `<` in a name/)
    press('C-u', 'Enter')
    await sees(/\? Which track/)
    press('Down', 'Enter')
    await sees(/❯ Standard\n[\s\S]*Important Frontend/)
    press('Down')
    await sees(/❯ Journal\n[\s\S]*Month by Month/)
    press('Down', 'Down')
    await sees(/❯ Table\n/)
    press('Enter')
    await sees(/\? What is your name/)
    type('Aïcha | *x* [a](javascript:1)')
    press('Enter')
    await sees(/\? What should the report be called\? \(My Journey\)/)
    press('Enter')
    await sees(/\? When did you take part/)
    type('March – May 2026')
    press('Enter')
    await sees(/\? Which technologies[\s\S]*◉ Web development/)
    press('Space', 'Enter')
    await sees(/\? Any others/)
    type('Vite, C++')
    press('Enter')
    await sees(/\? Which concepts/)
    press('Enter')
    await sees(/\? Any others/)
    press('Enter')
    await sees(/\? How many challenges/)
    type('many')
    press('Enter')
    await sees(/> A whole number from 0 to 99/)
    press('C-u')
    type('2')
    press('Enter')
    await sees(/\? Should every pull request/)
    press('Down', 'Enter')
    await sees(/README\.md\n +\.github\/workflows\/prodev-report\.yml\n[\s\S]*Overview[\s\S]*\? Write it/)
    expect(left(folder)).toEqual([])
    press('Enter')
    const end = await sees(/=== \d/)
    expect(end).toMatch(/Made README\.md\n[\s\S]*npx prodev-report lint README\.md\n +git init && git add [\s\S]*=== 0/)
    const text = fs.readFileSync(path.join(folder, 'README.md'), 'utf8')
    expect(text).toContain('- **Written by**: Aïcha | \\*x\\* \\[a]\\(javascript:1)\n')
    expect(text).not.toContain('Mobile')
    expect(text).toContain('- **C++**: ')
    expect(text.match(/^\| \*TODO/gm)).toHaveLength(2)
  })

  test.each([
    [80, 11],
    [44, 14],
    [50, 60],
  ])('in a window of %d by %d what can be chosen stays on the screen', async (columns, rows) => {
    const {sees, press} = open('REPORT.md --lang en --track backend', {columns, rows})
    await sees(/look like\?[^❯]*\n❯ Standard\n {2}Journal\n/)
    press('Down')
    const text = await sees(/look like\?[^❯]*\n {2}Standard\n❯ Journal\n/)
    expect(/…/.test(text)).toBe(rows < 20)
    press('C-c')
    await sees(/=== 130/)
  })

  test.each([
    ['the first question', 0],
    ['a list', 2],
    ['a text', 4],
  ])('Ctrl-C at %s: one line, 130, nothing written', async (_, enters) => {
    const {folder, sees, press} = open()
    await sees(/Which language/)
    const steps = [/Which file/, /Which track/, /look like/, /your name/]
    for (const step of steps.slice(0, enters)) {
      press('Enter')
      await sees(step)
    }
    press('C-c')
    const text = await sees(/=== 130/)
    expect(text).toMatch(/\nStopped\. Nothing was written\.\n=== 130/)
    expect(text).not.toMatch(/Error| at /)
    expect(left(folder)).toEqual([])
  })

  test('Ctrl-D ends it too', async () => {
    const {folder, sees, press} = open()
    await sees(/Which language/)
    press('C-d')
    expect(await sees(/=== \d/)).toMatch(/\nStopped\. Nothing was written\.\n=== 130/)
    expect(left(folder)).toEqual([])
  })

  test('a narrow window, without colour', async () => {
    const {sees, press, raw} = open('--lang en --track backend README.md', {columns: 40, vars: 'NO_COLOR=1'})
    await sees(
      /> Standard[\s\S]*\n {2}The sections one after the other, in\n {2}the order in which most programmes\n {2}ask for/,
    )
    press('Down')
    await sees(/> Journal\n[\s\S]*Month by Month/)
    expect(raw()).not.toMatch(/\u001b\[[\d;]*[1-9]m/)
    press('C-c')
    await sees(/=== 130/)
  })

  test('what flags answer is not asked, in French', async () => {
    const {folder, sees, press} = open(
      '--lang fr --track backend --template journal --name Ana --title T --period 2026-01/2026-02 --technologies Go --concepts Tests --challenges 1 --ci none r.md',
    )
    // Nor is anybody sent back to questions that there were none of.
    await sees(/Voici ce qui sera écrit[\s\S]*Janvier 2026[\s\S]*\? Faut-il l’écrire ?\?\n❯ Oui\n {2}S’arrêter là\n/)
    press('Down', 'Enter')
    await sees(/Nothing was written\.\n=== 130/)
    expect(left(folder)).toEqual([])
  })

  test('the keys are told in the language of the questions', async () => {
    const {sees, press} = open('r.md', {vars: 'LC_ALL=es_ES.UTF-8'})
    await sees(/¿En qué idioma[\s\S]*❯ Español[\s\S]*↑↓ moverse • ⏎ elegir/)
    press('Down', 'Enter')
    await sees(/\? Quel parcours[\s\S]*↑↓ se déplacer • ⏎ choisir/)
    press('C-c')
    await sees(/=== 130/)
  })

  test('a report that is there: kept and completed', async () => {
    const mine =
      '# Mine\r\n\r\n## Overview\r\n\r\nWords of mine about the program, many of them, so that nobody doubts.\r\n'
    const {folder, sees, press} = open('--lang en --track backend --ci none ../mine.md', {files: {'mine.md': mine}})
    await sees(/❯ Keep every word/)
    press('Enter')
    for (const step of [
      /\? Which technologies/,
      /\? Any others/,
      /\? Which concepts/,
      /\? Any others/,
      /\? How many challenges/,
      /\? Write it/,
    ]) {
      await sees(step)
      press('Enter')
      await wait(150)
    }
    await sees(/Completed [\s\S]*=== 0/)
    const text = fs.readFileSync(path.join(folder, '../mine.md'), 'utf8')
    expect(text.startsWith(mine)).toBe(true)
    expect(text).not.toMatch(/[^\r]\n/)
    expect(text.match(/^## /gm)).toHaveLength(5)
  })

  test('nobody is asked on a dumb terminal or in CI', async () => {
    for (const vars of ['TERM=dumb', 'CI=true']) {
      const {sees} = open('', {vars})
      expect(await sees(/=== \d/)).toMatch(/Cannot ask here[\s\S]*--name[\s\S]*=== 2/)
    }
  })
})
