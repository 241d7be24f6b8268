import type {CodePageId} from '../characters/code-pages.ts'

/** What to call a code page, how text comes to be read by it, and what to do so that it does not happen again. */
export interface Story {
  name: string
  how: string
  advice: string
}

const article = (word: string) => (/^[AEIO]/.test(word) ? 'an' : 'a')

const windows = (name: string, where: string): Story => ({
  name,
  how: `A program on ${article(where)} ${where} Windows, such as \`Get-Content\` in PowerShell 5, Excel, or an old editor, read the UTF-8 file as ${name}, and the result was saved as UTF-8`,
  advice: 'Read and write with `-Encoding utf8` in PowerShell, or choose “UTF-8” when you open and save the file',
})

const dos = (name: string, where: string): Story => ({
  name,
  how: `The console of ${article(where)} ${where} showed the UTF-8 text in ${name}, and what it showed was copied or redirected into the file, as \`>\` does in PowerShell 5`,
  advice: 'Run `chcp 65001` before, or set `[Console]::OutputEncoding` to UTF-8, and redirect with `| Out-File -Encoding utf8`',
})

const iso = (name: string, where: string): Story => ({
  name,
  how: `A program with a ${where} locale read the UTF-8 file as ${name.replace(/ .*/, '')}, and the result was saved as UTF-8`,
  advice: 'Set the program, and your locale, to UTF-8',
})

const mac = (name: string, where: string): Story => ({
  name,
  how: `An editor or Excel on a ${where} Mac read the UTF-8 file as ${name}, and the result was saved as UTF-8`,
  advice: 'Choose “Unicode (UTF-8)” when you open the file, and `pbcopy` only with `LANG` set to a UTF-8 locale',
})

export const stories: Readonly<Record<CodePageId, Story>> = {
  'windows-1250': windows('Windows-1250', 'Central European'),
  'windows-1251': windows('Windows-1251', 'Russian, Ukrainian or Bulgarian'),
  'windows-1252': windows('Windows-1252', 'Western'),
  'windows-1253': windows('Windows-1253', 'Greek'),
  'windows-1254': windows('Windows-1254', 'Turkish'),
  'windows-1255': windows('Windows-1255', 'Hebrew'),
  'windows-1256': windows('Windows-1256', 'Arabic'),
  'windows-1257': windows('Windows-1257', 'Baltic'),
  'windows-1258': windows('Windows-1258', 'Vietnamese'),
  'iso-8859-1': {
    name: 'ISO-8859-1 (Latin-1)',
    how: 'A program, a script without a stated encoding or a database read the UTF-8 file as Latin-1, and the result was saved as UTF-8',
    advice: 'State the encoding where you read: `open(path, encoding="utf-8")` in Python, `charset=utf-8` on the web',
  },
  'iso-8859-2': {
    name: 'ISO-8859-2 (Latin-2)',
    how: 'A program set to Central European read the UTF-8 file as Latin-2, and the result was saved as UTF-8',
    advice: 'Set the program, and your locale, to UTF-8',
  },
  'iso-8859-15': {
    name: 'ISO-8859-15 (Latin-9)',
    how: 'A program with a Western locale read the UTF-8 file as Latin-9, and the result was saved as UTF-8',
    advice: 'Set your locale to one that ends in `.UTF-8`',
  },
  macintosh: {
    name: 'Mac Roman',
    how: 'An editor or a terminal on a Mac, or Excel for Mac, read the UTF-8 file as Mac Roman, and the result was saved as UTF-8',
    advice: 'Choose “Unicode (UTF-8)” when you open the file, and `pbcopy` only with `LANG` set to a UTF-8 locale',
  },
  cp437: dos('code page 437', 'American Windows or DOS'),
  cp850: dos('code page 850', 'Western European Windows or DOS'),
  cp866: dos('code page 866', 'Russian Windows or DOS'),
  'koi8-r': {
    name: 'KOI8-R',
    how: 'A program with a Russian Unix locale or an old mail program read the UTF-8 file as KOI8-R, and the result was saved as UTF-8',
    advice: 'Set your locale to one that ends in `.UTF-8`',
  },
  cp852: dos('code page 852', 'Central European Windows or DOS'),
  'windows-874': windows('Windows-874', 'Thai'),
  cp857: dos('code page 857', 'Turkish Windows or DOS'),
  cp737: dos('code page 737', 'Greek Windows or DOS'),
  cp720: dos('code page 720', 'Arabic Windows or DOS'),
  cp862: dos('code page 862', 'Hebrew Windows or DOS'),
  cp775: dos('code page 775', 'Baltic Windows or DOS'),
  'iso-8859-7': iso('ISO-8859-7 (Greek)', 'Greek'),
  'iso-8859-13': iso('ISO-8859-13 (Latin-7)', 'Baltic'),
  'iso-8859-9': iso('ISO-8859-9 (Latin-5)', 'Turkish'),
  'koi8-u': {
    name: 'KOI8-U',
    how: 'A program with a Ukrainian Unix locale or an old mail program read the UTF-8 file as KOI8-U, and the result was saved as UTF-8',
    advice: 'Set your locale to one that ends in `.UTF-8`',
  },
  'mac-cyrillic': mac('Mac Cyrillic', 'Russian'),
  'mac-greek': mac('Mac Greek', 'Greek'),
  'mac-latin2': mac('Mac Central European', 'Central European'),
  gbk: windows('GBK', 'Chinese'),
  shift_jis: windows('Shift JIS', 'Japanese'),
  'euc-kr': windows('EUC-KR', 'Korean'),
  big5: windows('Big5', 'Taiwanese'),
}
