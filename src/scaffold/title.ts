/** Folders that are called what folders are called, not what a report is. */
const saysNothing = new Set(
  'app apps bureau code desktop doc docs documents documentation download downloads dev folder git github gitlab home main master new project projects readme repo report reports repos repository root src source sources temp test tests tmp untitled user users var work workspace workspaces'.split(
    ' ',
  ),
)

/** Words that are not written like others. */
const spelling: Readonly<Record<string, string>> = {
  alx: 'ALX',
  api: 'API',
  apis: 'APIs',
  cd: 'CD',
  ci: 'CI',
  css: 'CSS',
  devops: 'DevOps',
  fullstack: 'Full-Stack',
  graphql: 'GraphQL',
  html: 'HTML',
  javascript: 'JavaScript',
  prodev: 'ProDev',
  rest: 'REST',
  sql: 'SQL',
  typescript: 'TypeScript',
}

const small = new Set('a an and at by for from in my of on or the to with'.split(' '))

/** A report's title from the name of its folder; undefined where that says nothing, or is no name but a key. */
export function titleFromFolder(folder: string): string | undefined {
  const words = folder
    .slice(0, 100)
    .split(/[\s._-]+/)
    .flatMap(parts)
    .filter(word => word !== '')
  if (words.length === 0 || words.some(word => !/^(?:\p{L}[\p{Ll}\p{Lo}\p{M}’']*|\p{Lu}+|\d{1,4})$/u.test(word)))
    return undefined
  if (words.every(word => saysNothing.has(word.toLowerCase()) || /^\d+$/.test(word))) return undefined
  return words.map(spell).join(' ')
}

/** `MyReport` as two words; anything else with capitals inside as it is: most often a key, not a name. */
const parts = (word: string): string[] =>
  /^(?:\p{Lu}\p{Ll}+)+$/u.test(word) ? word.split(/(?<=\p{Ll})(?=\p{Lu})/u) : [word]

function spell(word: string, at: number): string {
  const lower = word.toLowerCase()
  if (Object.hasOwn(spelling, lower)) return spelling[lower]!
  if (at > 0 && small.has(lower)) return lower
  return word === lower || word === word.toUpperCase() ? lower.charAt(0).toUpperCase() + lower.slice(1) : word
}
