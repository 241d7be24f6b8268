/** What to call the pages that a file as a whole may be in, and that nothing else is read by. */
export const rareNames = {
  'iso-8859-5': 'ISO-8859-5',
  'mac-cyrillic': 'Mac Cyrillic',
  'cp855': 'code page 855',
  'cp1125': 'code page 1125',
  'iso-8859-6': 'ISO-8859-6',
  'iso-8859-3': 'ISO-8859-3 (Latin-3)',
  'iso-8859-4': 'ISO-8859-4 (Latin-4)',
  'iso-8859-13': 'ISO-8859-13 (Latin-7)',
  'iso-8859-16': 'ISO-8859-16 (Latin-10)',
  'cp860': 'code page 860',
  'cp861': 'code page 861',
  'mac-turkish': 'Mac Turkish',
  'mac-croatian': 'Mac Croatian',
  'mac-romanian': 'Mac Romanian',
  'mac-icelandic': 'Mac Icelandic',
} as const

export type RareId = keyof typeof rareNames
