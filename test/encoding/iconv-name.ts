const names: Readonly<Record<string, string>> = {
  macintosh: 'macroman',
  'mac-latin2': 'maccenteuro',
  'mac-greek': 'macgreek',
  'mac-cyrillic': 'maccyrillic',
}

/** What iconv-lite calls a page. */
export const iconvName = (page: string): string => names[page] ?? page
