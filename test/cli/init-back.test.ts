import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {closeScreens, hasScreen, open} from '../support/screen.ts'

// Most of the time each waits for its screen.
describe.skipIf(!hasScreen).concurrent('init, from the summary back to the questions', () => {
  afterAll(closeScreens)

  test('back to the questions, each with what was answered before', async () => {
    const {folder, sees, press, type} = open('r.md --track backend --template standard --ci none')
    await sees(/Which language/)
    press('Enter')
    await sees(/\? What is your name/)
    type('Anna Müler')
    press('Enter')
    await sees(/\? What should the report be called\? \(My Journey\)/)
    press('Enter')
    await sees(/\? When did you take part/)
    press('Enter')
    await sees(/\? Which technologies[\s\S]*◉ Python/)
    press('Space', 'Enter')
    await sees(/\? Any others/)
    type('Rust')
    press('Enter')
    await sees(/\? Which concepts/)
    press('Enter')
    await sees(/Caching\n\? Any others/)
    press('Enter')
    await sees(/\? How many challenges[^\n]*\(3\)/)
    type('2')
    press('Enter')
    await sees(/\? Write it\?\n❯ Yes\n {2}No, back to the questions; the answers are kept\n/)
    press('Down', 'Enter')
    await sees(/the answers are kept\n\n\? Which language[^❯]*❯ English/)
    press('Enter')
    await sees(/\? What is your name\? \(Anna Müler\)/)
    press('Tab', 'BSpace', 'BSpace', 'BSpace')
    type('ller')
    press('Enter')
    // A title that was not typed stays what is usual.
    await sees(/\? What should the report be called\? \(My Journey\)/)
    press('Enter')
    await sees(/\? When did you take part/)
    press('Enter')
    await sees(/\? Which technologies did you use\?\n❯◯ Python\n ◉ Django/)
    press('Enter')
    await sees(/\? Any others\?[^\n]*\n?[^\n]*\(Rust\)/)
    press('BSpace', 'Enter')
    await sees(/\? Which concepts/)
    press('Enter')
    await sees(/\? Any others\?[^\n]*\n\s*$/)
    press('Enter')
    await sees(/\? How many challenges[^\n]*\(2\)/)
    press('Enter')
    await sees(/\? Write it\?\n❯ Yes/)
    press('Enter')
    await sees(/=== 0/)
    const text = fs.readFileSync(path.join(folder, 'r.md'), 'utf8')
    expect(text).toMatch(/^# My Journey\n[\s\S]*Anna Müller\n[\s\S]*\*\*Django/)
    expect(text).not.toMatch(/Python|Rust/)
    expect(text.match(/\*\*Challenge\*\*/g)).toHaveLength(2)
  })

  test('in another language what was typed stays, and what was taken as it stood is translated', async () => {
    const {folder, sees, press, type} = open(
      'r.md --track backend --template standard --ci none --period x --technologies Go',
      {
        vars: 'GIT_CONFIG_GLOBAL=/dev/null',
      },
    )
    await sees(/Which language[^❯]*❯ English\n {2}العربية\n {2}Deutsch/)
    press('Enter')
    await sees(/\? What is your name/)
    type('Ana')
    press('Enter')
    for (const step of [/\? What should the report be called/, /\? Which concepts/, /\? Any others/, /\? How many/]) {
      await sees(step)
      press('Enter')
    }
    await sees(/\? Write it\?\n❯ Yes/)
    press('Down', 'Enter')
    await sees(/the answers are kept\n\n\? Which language/)
    press('Down', 'Down', 'Enter')
    await sees(/\? Wie heißen Sie\?[^\n]*\(Ana\)/)
    press('Enter')
    await sees(/\(My Journey\)/)
    press('Enter')
    await sees(/◉ Datenbankentwurf/)
    press('Enter')
    for (const step of [/\? Noch/, /\(3\)/, /❯ Ja\n/]) {
      await sees(step)
      press('Enter')
    }
    await sees(/=== 0/)
    expect(fs.readFileSync(path.join(folder, 'r.md'), 'utf8')).toMatch(
      /: Ana\n[\s\S]*\*\*Go\*\*[\s\S]*\*\*Datenbankentwurf/,
    )
  })
})
