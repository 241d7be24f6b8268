/** Commands that people run while they write a report, each with the words that follow it; empty: anything does. */
export const commands: Readonly<Record<string, readonly string[]>> = {
  git: 'add commit push pull clone init checkout switch branch merge rebase remote status log stash fetch config tag'.split(
    ' ',
  ),
  npm: 'install i ci run start test init create publish'.split(' '),
  npx: [],
  yarn: 'add install start build dev test'.split(' '),
  pnpm: 'add install i run dev build test'.split(' '),
  pip: 'install freeze'.split(' '),
  pip3: 'install freeze'.split(' '),
  pipenv: 'install shell run'.split(' '),
  poetry: 'install add run shell'.split(' '),
  python: [],
  python3: [],
  'django-admin': 'startproject startapp'.split(' '),
  docker: 'build run compose pull push exec ps stop start login images'.split(' '),
  'docker-compose': 'up down build exec run logs'.split(' '),
  celery: ['-A'],
  heroku: 'create login config logs run'.split(' '),
  source: [],
  mkdir: [],
  touch: [],
  cd: [],
  curl: [],
  sudo: [],
  export: [],
  createdb: [],
  psql: [],
  echo: [],
  rm: [],
  cp: [],
  mv: [],
}

/** What a container is to run: `pytest` of `docker compose -f dev.yml exec web pytest`. */
const contained =
  /^docker(?:-compose|\s+compose)?(?:\s+-\S+(?:\s+[\w./-]*\.\S+)?)*\s+(?:exec|run)(?:\s+-\S+)*\s+[\w.-]+\s+(\S.*)$/
const glue = /^(?:an?|and|are|as|at|for|from|in|is|it|its|of|on|or|that|the|then|this|to|was|were|with)$/i
/** Commands that take a single plain word. */
const oneWord = /^(?:cd|mkdir|touch|createdb)$/

/** What a terminal writes before a command: `$ `, `PS C:\\app>`, `ana@host:~/app$ `; but `$ x + y $` is a formula. */
const prompt =
  /^\s{0,20}(?:\$ (?=[a-z./~])(?![^\n]{0,300}\$(?:[\s.,;:)]|$))|(?:PS )?[A-Z]:\\[^<>|\n]{0,100}>[ \t]?(?=[a-zA-Z.])|\[?[\w.-]{1,32}@[\w.-]{1,64}[: ][^\s$#]{0,80}[$#] ?(?=[a-z./~]))/

/** The command after the prompt of a terminal, if a line has one. */
export function promptedCommand(line: string): string | undefined {
  const shown = prompt.exec(line.slice(0, 500))?.[0]
  return shown === undefined ? undefined : line.slice(shown.length).trim()
}

/** Whether a line is a command as it is typed, not a sentence about one. */
export function isCommand(line: string): boolean {
  if (line.length > 300) return false
  const name = /^\s*(?:\$ )?(\S*)/.exec(line)![1]!
  const subcommands = Object.hasOwn(commands, name) ? commands[name]! : undefined
  if (!subcommands) return false
  const typed = line
    .trim()
    .replace(/^\$ /, '')
    // What it does may be said after it.
    .replace(/\s#\s.*$/, '')
    .replace(/"[^"]*"|“[^“”]*”|'[^']*'/g, '“”')
  const words = typed.split(/\s+/).slice(1)
  // `source = 'assets/app.js'` of a configuration.
  if (words[0] === '=') return false
  if (words.length === 0 || /[^.\s][.!?:;,]$|[、。，；：！？]/.test(typed)) return false
  if (subcommands.length > 0 && !subcommands.includes(words[0]!)) return false
  const given = subcommands.length > 0 ? words.slice(1) : words
  const within = contained.exec(typed)?.[1]
  if (within && (/^[a-z][\w-]*$/.test(within) || isCommand(within))) return true
  // A sentence goes on in plain words; a command has few words and many signs.
  const plain = given.filter(word => /^\p{L}+[,;:!?]?$/u.test(word))
  if (plain.some(word => glue.test(word))) return false
  const signs = given.filter(word => /[/\\.=@“_-]|^\d/.test(word))
  if (subcommands.length > 0) return plain.length <= 2
  return signs.length > 0 ? plain.length <= 1 : given.length === 1 && oneWord.test(name)
}
