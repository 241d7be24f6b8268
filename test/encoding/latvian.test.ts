import {expect, test} from 'vitest'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {damagedText} from '../sweep/damaged-text.ts'
import {harmless} from './damage.ts'

/** `ā` is what pages of the Baltic show the first byte of ’ as; in Latvian it ends words before an s and a t. */
test.each(['macintosh', 'windows-1252', 'windows-1257', 'cp775'])('Latvian words in -ās and -nāt, through %s', page => {
  const text =
    'Šodien iemācījāmies runāt par datubāzēm.\nGribu zināt, kā strādā klases un kādas metodes tās satur.\nSapulcēs un nodarbībās visi mācījās kopā.\n'
  const hurt = damagedText([[text, {...harmless, pages: [page]}]]).text
  expect(hurt).not.toBe(text)
  expect(applyEdits(hurt, edits(diagnose(hurt), false))).toBe(text)
})
