#!/usr/bin/env node
// How fast the rules about encoding go through a text, sound or damaged, and whether the time grows with its size alone:
//
//   node bench/encoding.mjs [rounds=5] [pattern of the rows to run]
//
// All of it is timed, from the bytes to what the rules find: decoding, diagnosis, and every `encoding-…` rule. The unit is
// the megabyte of bytes as they lie in the file, which for damaged text are twice as many as were written. The time is that
// of the processor, so that a busy machine does not count; min, median and max of the rounds are shown.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const {outputFiles} = await build({
  stdin: {
    contents: `
      export {charOf, codePages, utf8} from './src/encoding/characters/code-pages.ts'
      export * as expert from './src/encoding/expert.ts'
      export {decode} from './src/text/decode.ts'
      export {runSourceRules} from './src/engine/run.ts'
      export {rules} from './src/rules/index.ts'
      export {View} from './src/engine/view.ts'
    `,
    resolveDir: fileURLToPath(new URL('..', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  logLevel: 'error',
})
const {charOf, codePages, utf8, expert, decode, runSourceRules, rules, View} = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
)

const english =
  '# 🚀 What I learned — so far\n\n- It’s “fast”: Django, Docker → CI/CD\n- Plain words fill most of a report, as they do here.\n'
const french =
  'À l’école, j’ai découvert les « générateurs », très légers. Ça marche ! 🎉 Noël, août, cœur.\nUne tâche à la fois, et l’équipe s’y retrouve.\n'
const russian = '🚀 За четыре месяца изучил Python, Django и Docker. Самое трудное — асинхронные задачи.\n'
const greek = '✅ Έμαθα πολλά για τις βάσεις δεδομένων, την κρυφή μνήμη και τις ουρές εργασιών με Celery.\n'
const chinese = '📝 我学到了很多：数据库设计、缓存、异步任务。挑战是部署。\n'
const arabic = '🔍 تعلمت الكثير عن قواعد البيانات والتخزين المؤقت، وكان النشر هو التحدي الأكبر.\n'
const polish = 'Nauczyłem się dużo o bazach danych – zażółć gęślą jaźń – i o zadaniach w tle.\n'

/** What UTF-8 becomes when these pages read it, one after the other. Not by `TextDecoder`: it lacks half of them. */
function through(text, pages, lost = () => false) {
  for (const id of pages) {
    const page = codePages.find(page => page.id === id)
    text = Array.from(text, char =>
      utf8(char.codePointAt(0))
        .map(byte => (byte >= 0x80 && (page.fragile.has(byte) || byte === 0xad) && lost() ? '' : charOf(page, byte)))
        .join(''),
    ).join('')
  }
  return text
}
const always = () => true

const cases = {
  ASCII: 'Plain words, and nothing but plain words, as in most files that there are.\n',
  'sound English': english,
  'sound French': french,
  'sound Polish': polish,
  'sound Russian': russian,
  'sound Greek': greek,
  'sound Chinese': chinese,
  'sound Arabic': arabic,
  'English in Windows-1252': through(english, ['windows-1252']),
  'English in it, bytes lost': through(english, ['windows-1252'], always),
  'French in Windows-1252': through(french, ['windows-1252']),
  'Turkish page, bytes lost': through(english + french, ['windows-1254'], always),
  'English in Mac Roman': through(english, ['macintosh']),
  'French in Mac Roman': through(french, ['macintosh']),
  'Polish in Windows-1250': through(polish, ['windows-1250']),
  'Russian in Windows-1251': through(russian, ['windows-1251']),
  'Russian in Windows-1252': through(russian, ['windows-1252']),
  'Russian in cp866': through(russian, ['cp866']),
  'Russian in KOI8-R': through(russian, ['koi8-r']),
  'French in cp850': through(french, ['cp850']),
  'Greek in Windows-1253': through(greek, ['windows-1253']),
  'Chinese in Windows-1252': through(chinese, ['windows-1252']),
  'Chinese in GBK': new TextDecoder('gbk').decode(new TextEncoder().encode(chinese)),
  'two layers': through(english + french, ['windows-1252', 'windows-1252']),
  'two layers, bytes lost': through(english + french, ['windows-1252', 'windows-1252'], always),
  'half damaged': through(english + french, ['windows-1252']) + english + french,
  'a tenth damaged': through(french, ['windows-1252']) + french.repeat(20),
  'emoji in Windows-1252': through('🚀', ['windows-1252']),
  'torn emoji': 'ðŸ…',
  'lines of emoji, torn': `- ${through('🚀 💡 🔐 🧪 ', ['windows-1252'], always)}done\n`,
}

const setup = {
  rules: rules
    .filter(({id}) => id.startsWith('encoding-'))
    .map(rule => ({rule, severity: rule.severity, options: rule.options?.defaults})),
  expert: expert.schooled(),
}

function work(bytes) {
  const source = decode(bytes)
  return runSourceRules(source, new View(source.text, setup), setup, undefined).length
}

function time(...files) {
  const start = process.cpuUsage()
  for (const bytes of files) work(bytes)
  const {user, system} = process.cpuUsage(start)
  return Math.max(1, user + system) / 1000
}

const sized = (line, size) => Buffer.from(line.repeat(Math.ceil(size / Buffer.byteLength(line))))
const rounds = Number(process.argv[2] ?? 5)
const wanted = new RegExp(process.argv[3] ?? '')

const rows = Object.entries(cases).filter(([name]) => wanted.test(name))
if (rows.length > 0) console.log(`${''.padEnd(26)}  MB/s: min  median     max   ms per MB at 10 KB, 1 MB, 10 MB`)
for (const [name, line] of rows) {
  for (let i = 0; i < 20; i++) work(sized(line, 20_000))
  const megabyte = sized(line, 1e6)
  const speeds = Array.from({length: rounds}, () => megabyte.length / 1000 / time(megabyte)).sort((a, b) => a - b)
  const small = sized(line, 1e4)
  const ten = sized(line, 1e7)
  const smallest = Math.min(
    ...Array.from({length: rounds}, () => {
      const start = process.cpuUsage()
      for (let i = 0; i < 10; i++) work(small)
      const {user, system} = process.cpuUsage(start)
      return (user + system) / 1e4
    }),
  )
  const per = (ms, {length}) => ((ms * 1e6) / length).toFixed(0).padStart(6)
  const median = speeds[rounds >> 1]
  console.log(
    `${name.padEnd(26)}${[speeds[0], median, speeds.at(-1)].map(speed => speed.toFixed(1).padStart(8)).join('')}` +
      `   ${per(smallest, small)} ${per(megabyte.length / 1000 / speeds.at(-1), megabyte)} ${per(time(ten), ten)}`,
  )
}

// A line that comes again and again is looked up, not diagnosed. These texts hold seventeen languages, and hardly a line twice:
// each template for itself, and all that is written in this repository as one text. Each row has a process of its own, in which
// the first time is what somebody waits for who has one file; in the last one V8 has compiled all that it will.
const root = fileURLToPath(new URL('..', import.meta.url))
const written = (...folders) =>
  folders.flatMap(folder =>
    fs
      .readdirSync(path.join(root, folder))
      .filter(name => name.endsWith('.md'))
      .map(name => fs.readFileSync(path.join(root, folder, name), 'utf8')),
  )
const texts = {
  templates: () => written('templates'),
  'all as one text': () => [written('templates', 'examples', 'docs', 'src/rules', '.').join('\n')],
}
const ways = {
  sound: text => text,
  damaged: text => through(text, ['windows-1252']),
  'bytes lost': text => through(text, ['windows-1252'], always),
}

function timeVaried(name) {
  const [what, how] = name.split(', ')
  const files = texts[what]().map(text => Buffer.from(ways[how](text)))
  const size = files.reduce((sum, {length}) => sum + length, 0) / 1000
  const speeds = Array.from({length: 10 + rounds}, () => size / time(...files))
  const [first, second] = speeds
  const later = speeds.slice(10).sort((a, b) => a - b)
  const shown = [first, second, later[rounds >> 1]].map(speed => speed.toFixed(2).padStart(8)).join('')
  console.log(`${name.padEnd(26)}${shown}   ${size.toFixed(0).padStart(6)} KB`)
}

const varied = Object.keys(texts).flatMap(what => Object.keys(ways).map(how => `${what}, ${how}`))
if (process.env.VARIED) timeVaried(process.env.VARIED)
else {
  const asked = varied.filter(name => wanted.test(name))
  if (asked.length > 0)
    console.log(`${''.padEnd(26)}  MB/s, varied text: the first time, the second, and after ten more, the median`)
  for (const name of asked)
    spawnSync(process.execPath, [import.meta.filename, rounds, '^$'], {
      stdio: 'inherit',
      env: {...process.env, VARIED: name},
    })
}
