import {expect} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {type Damage, damaged, harmless} from './damage.ts'

/** What comes back of a text that was damaged, with all guesses. */
export const guessed = (text: string, pages: string, how: Partial<Damage>) => {
  const hurt = damaged(text, {...harmless, ...how, pages: pages.split('>')})
  expect(hurt).not.toBe(text)
  return applyEdits(hurt, edits(diagnose(hurt), true))
}
