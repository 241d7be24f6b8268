import {codePageTables} from './code-pages.ts'
import type {RareId} from './rare-names.ts'
import {unlistedPages} from './unlisted-pages.ts'

/**
 * Pages that some languages were written in, and that UTF-8 was hardly ever taken for: a file that is in one as a whole is
 * read by it, and nothing else is. What bytes 80 to FF stand for in each.
 */
export const rarePages: Readonly<Record<RareId, string>> = {
  'iso-8859-5': unlistedPages['iso-8859-5'],
  'mac-cyrillic': codePageTables['mac-cyrillic'],
  cp855: unlistedPages.cp855,
  cp1125: 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёҐґЄєІіЇї·√№¤■\u00a0',
  'iso-8859-6': unlistedPages['iso-8859-6'],
  'iso-8859-3': unlistedPages['iso-8859-3'],
  'iso-8859-4': unlistedPages['iso-8859-4'],
  'iso-8859-13': codePageTables['iso-8859-13'],
  'iso-8859-16': unlistedPages['iso-8859-16'],
  cp860: unlistedPages.cp860,
  cp861: unlistedPages.cp861,
  'mac-turkish': 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸĞğİıŞş‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\ufffdÒÚÛÙ\ufffdˆ˜¯˘˙˚¸˝˛ˇ',
  'mac-croatian': unlistedPages['mac-croatian'],
  'mac-romanian': unlistedPages['mac-romanian'],
  'mac-icelandic': unlistedPages['mac-icelandic'],
}
