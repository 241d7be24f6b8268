/** Characters that nobody sees, and why each is a trouble. */
export const invisibles: readonly {from: string; to: string; name: string; why: string}[] = [
  {from: '\x00', to: '\x1f', name: 'control character', why: 'no program shows it, and some stop reading there'},
  {
    from: '\x7f',
    to: '\x9f',
    name: 'control character',
    why: 'it is left over from a damaged character or from a terminal',
  },
  {from: '\u00ad', to: '\u00ad', name: 'soft hyphen', why: 'the word cannot be searched for with it inside'},
  {from: '\u061c', to: '\u061c', name: 'direction mark', why: 'it can show text in another order than it is read'},
  {from: '\u180e', to: '\u180e', name: 'vowel separator', why: 'it is a letter of Mongolian'},
  {
    from: '\u200b',
    to: '\u200b',
    name: 'zero-width space',
    why: 'words, links and code that hold it are not what they look like',
  },
  {from: '\u200c', to: '\u200d', name: 'zero-width joiner', why: 'it joins nothing here'},
  {from: '\u200e', to: '\u200f', name: 'direction mark', why: 'nothing here is written from right to left'},
  {from: '\u202a', to: '\u202e', name: 'direction override', why: 'it can show text in another order than it is read'},
  {
    from: '\u2060',
    to: '\u2060',
    name: 'word joiner',
    why: 'words, links and code that hold it are not what they look like',
  },
  {
    from: '\u2061',
    to: '\u2065',
    name: 'operator of a formula',
    why: 'it came along with a copied formula, and words and code that hold it are not what they look like',
  },
  {from: '\u2066', to: '\u2069', name: 'direction isolate', why: 'it can show text in another order than it is read'},
  {from: '\ufeff', to: '\ufeff', name: 'byte order mark', why: 'it belongs at the start of a file, if anywhere'},
  {from: '\ufff9', to: '\ufffb', name: 'annotation mark', why: 'no program shows what it marks'},
]
