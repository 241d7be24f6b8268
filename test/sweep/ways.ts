import {codePageIds} from '../../src/encoding/characters/code-pages.ts'
import type {Damage} from '../encoding/damage.ts'

type Loss = Omit<Damage, 'pages'>
/** What may happen to bytes that a program cannot show. */
export const losses: Record<string, Partial<Loss>> = {
  kept: {},
  'C1 dropped': {fragile: 'drop'},
  'C1 and AD dropped': {fragile: 'drop', hyphen: 'drop'},
  'C1 as ?': {fragile: '?'},
  'C1 as U+FFFD': {fragile: '\ufffd'},
  'C1 dropped, A0 as space': {fragile: 'drop', blank: 'space'},
  'all dropped': {fragile: 'drop', hyphen: 'drop', blank: 'drop'},
  'AD dropped': {hyphen: 'drop'},
  'A0 as space': {blank: 'space'},
  'A0 dropped': {blank: 'drop'},
  'quotes straight': {quotes: 'straight'},
  'quotes straight, C1 dropped': {fragile: 'drop', quotes: 'straight'},
}
/** The pages by which a text is misread, once … */
export const single = [...codePageIds, 'gbk', 'shift_jis', 'euc-kr', 'big5']
/** Pages that we do not know; what they made of a text should be left alone. */
export const unlisted = [
  'cp855',
  'cp858',
  'cp860',
  'cp861',
  'cp863',
  'cp864',
  'cp865',
  'cp869',
  'iso88593',
  'iso88594',
  'iso88595',
  'iso88596',
  'iso88598',
  'iso885910',
  'iso885911',
  'iso885914',
  'iso885916',
  'maccroatian',
  'maciceland',
  'macromania',
  'macthai',
  'macturkish',
  'macukraine',
  'hproman8',
  'viscii',
  'armscii8',
  'rk1048',
  'mik',
  'gb18030',
  'euc-jp',
  'big5hkscs',
]
/** … or more often. */
export const twice = [
  ...codePageIds.map(page => [page, page]),
  ['windows-1252', 'macintosh'],
  ['macintosh', 'windows-1252'],
  ['windows-1252', 'cp437'],
  ['windows-1252', 'cp850'],
  ['cp437', 'windows-1252'],
  ['windows-1251', 'windows-1252'],
  ['windows-1252', 'windows-1251'],
  ['windows-1252', 'windows-1250'],
  ['windows-1252', 'iso-8859-1'],
  ['iso-8859-1', 'windows-1252'],
  ['windows-1252', 'windows-1252', 'windows-1252'],
]
