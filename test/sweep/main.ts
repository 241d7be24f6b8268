import fs from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {codePageIds} from '../../src/encoding/characters/code-pages.ts'
import {diagnose, sound} from '../../src/encoding/diagnose.ts'
import {type Damage, harmless} from '../encoding/damage.ts'
import {reports} from '../encoding/reports.ts'
import {type DamagedText, damagedText} from './damaged-text.ts'
import {oddities} from './odd.ts'
import {sentences} from './sentences.ts'
import {stableEdits} from './stable.ts'
import {texts} from './texts.ts'
import {judge} from './verdict.ts'
import {losses, single, twice, unlisted} from './ways.ts'

const {values: options, positionals: folders} = parseArgs({
  allowPositionals: true,
  options: {
    seconds: {type: 'string', default: '120'},
    trials: {type: 'string', default: '1000000'},
    seed: {type: 'string', default: '1'},
    form: {type: 'string', default: 'sentence,file,half,two,twice,odd,sound'},
    page: {type: 'string'},
    loss: {type: 'string'},
    by: {type: 'string', default: 'loss'},
    samples: {type: 'string'},
    safe: {type: 'boolean', default: false},
  },
})

/** Park and Miller's generator: the same choices for the same seed, everywhere. */
let state = Number(options.seed) * 48271
const random = () => (state = (state * 48271) % 0x7fffffff) / 0x7fffffff
const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!

const own: [string, string][] = [
  ...reports.map((text, i): [string, string] => [`report ${i + 1}`, text]),
  ...Object.entries(texts),
  ['all sentences', Object.values(sentences).join('\n\n')],
]
const given = folders.flatMap(folder =>
  fs
    .readdirSync(folder)
    .filter(name => /\.(md|txt)$/.test(name))
    .map((name): [string, string] => [name, fs.readFileSync(path.join(folder, name), 'utf8')])
    .filter(([, text]) => !text.includes('\ufffd')),
)
// A folder's texts are swept instead of ours, so that neither hides the other.
const files = given.length > 0 ? given : own
const short: [string, string][] =
  given.length > 0
    ? given.map(([name, text]) => [
        name,
        text
          .split('\n')
          .filter(line => /[^\x00-\x7f]/.test(line))
          .join('\n'),
      ])
    : Object.entries(sentences)

type Chunks = (readonly [string, Damage | undefined])[]
interface Sums {
  files: number
  damaged: number
  exact: number
  exactAll: number
  wrong: number
  spoiled: number
  wrongAll: number
  spoiledAll: number
}
const none: Sums = {files: 0, damaged: 0, exact: 0, exactAll: 0, wrong: 0, spoiled: 0, wrongAll: 0, spoiledAll: 0}
const table = new Map<string, Sums>()
const samples: string[] = []
/** Files of which a second pass finds more to repair, without guesses. */
let longer = 0
const total = {...none}

function check(form: string, loss: string, pages: string, name: string, hurt: DamagedText): void {
  const truth = hurt.segments.map(({truth}) => truth).join('')
  if (hurt.text === truth && form !== 'sound') return
  const passes = stableEdits(hurt.text, false)
  if (passes.length > 1) longer++
  const safe = judge(hurt, passes.at(-1) ?? [])
  const first = new Set((passes.length > 1 ? judge(hurt, passes[0]!).wrongs : safe.wrongs).map(({at}) => at))
  const all = options.safe ? safe : judge(hurt, stableEdits(hurt.text, true).at(-1) ?? [])
  const keys = {loss: `${form}: ${loss}`, page: `${form}: ${pages}`, form, all: `${form}: ${pages}, ${loss}`}
  const key = keys[options.by as keyof typeof keys] ?? form
  const sums = table.get(key) ?? {...none}
  table.set(key, sums)
  for (const sum of [sums, total]) {
    sum.files++
    sum.damaged += safe.damaged
    sum.exact += safe.exact
    sum.exactAll += all.exact
    sum.wrong += safe.wrong
    sum.spoiled += safe.spoiled
    sum.wrongAll += all.wrong
    sum.spoiledAll += all.spoiled
  }
  for (const [mode, {wrongs}] of [
    ['safe', safe],
    ['unsafe', all],
  ] as const) {
    if (mode === 'unsafe' && options.safe) continue
    const diagnosis = wrongs.length > 0 ? diagnose(hurt.text) : sound
    for (const {shown, made, truth, at} of wrongs) {
      const spot = diagnosis.spots.find(({end}) => end > at)
      const context = hurt.text.slice(Math.max(0, at - 20), at + shown.length + 20)
      samples.push(
        [
          mode === 'safe' && !first.has(at) ? 'safe, a later pass' : mode,
          form,
          pages,
          loss,
          name,
          spot?.pages.join('>'),
          spot?.certainty,
          ...[shown, made, truth, context].map(text => JSON.stringify(text)),
        ].join(' | '),
      )
    }
  }
}

/** All that there is to do, in an order by chance, so that a sweep cut short has seen some of everything. */
const jobs: (() => void)[] = []
type Make = (text: string, damage: Damage) => Chunks
function plan(
  form: string,
  pages: readonly (readonly string[])[],
  from: readonly [string, string][],
  make: Make,
): void {
  for (const [name, text] of from) {
    for (const way of pages) {
      if (asked && !asked.includes(way.join('>'))) continue
      for (const [loss, how] of Object.entries(losses)) {
        if (options.loss && !options.loss.split(',').includes(loss)) continue
        const damage = {...harmless, ...how, pages: way}
        jobs.push(() => check(form, loss, way.join('>'), name, damagedText(make(text, damage))))
      }
    }
  }
}

const asked = options.page?.replace('unlisted', unlisted.join()).split(',')
const ways = [...single, ...unlisted.filter(page => asked?.includes(page))].map(page => [page])
const halves = (text: string): [string, string] => {
  const lines = text.split(/(?<=\n)/)
  const middle = Math.ceil(lines.length / 2)
  return [lines.slice(0, middle).join(''), lines.slice(middle).join('')]
}
const forms: Record<string, () => void> = {
  sentence: () => plan('sentence', ways, short, (text, damage) => [[text, damage]]),
  file: () => plan('file', ways, files, (text, damage) => [[text, damage]]),
  half: () =>
    plan('half', ways, files, (text, damage) => {
      const [head, tail] = halves(text)
      return random() < 0.5
        ? [
            [head, damage],
            [tail, undefined],
          ]
        : [
            [text, damage],
            [`\n${pick(files)[1]}`, undefined],
          ]
    }),
  two: () =>
    plan('two', ways, files, (text, damage) => {
      const [head, tail] = halves(text)
      return [
        [head, damage],
        [tail, {...harmless, ...pick(Object.values(losses)), pages: [pick(single)]}],
      ]
    }),
  twice: () => {
    plan('twice', twice, files, (text, damage) => [[text, damage]])
    plan('twice, sentence', twice, short, (text, damage) => [[text, damage]])
  },
  odd: () => {
    for (const [name, text] of [...files, ...short]) {
      for (const [odd, hurt] of Object.entries(oddities)) {
        if (options.loss && !options.loss.split(',').includes(odd)) continue
        for (const page of codePageIds) {
          if (asked && !asked.includes(page)) continue
          jobs.push(() => check('odd', odd, page, name, hurt(text, [page], random)))
        }
      }
    }
  },
  sound: () => {
    for (const [name, text] of [...files, ...short])
      jobs.push(() => check('sound', '', '', name, damagedText([[text, undefined]])))
  },
}
for (const form of options.form.split(',')) forms[form]!()
for (let i = jobs.length - 1; i > 0; i--) {
  const j = Math.floor(random() * (i + 1))
  ;[jobs[i], jobs[j]] = [jobs[j]!, jobs[i]!]
}
const until = performance.now() + 1000 * Number(options.seconds)
let done = 0
while (done < jobs.length && done < Number(options.trials) && performance.now() < until) jobs[done++]!()

const percent = (part: number, whole: number) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`)
const row = (name: string, sums: Sums) =>
  [
    name.padEnd(46),
    ...[sums.files, sums.damaged, percent(sums.exact, sums.damaged), sums.wrong, sums.spoiled].map(cell =>
      String(cell).padStart(8),
    ),
    ...[percent(sums.exactAll, sums.damaged), sums.wrongAll, sums.spoiledAll].map(cell => String(cell).padStart(8)),
  ].join('')
console.log(
  'damage'.padEnd(46) +
    ['files', 'lines', 'safe', 'wrong', 'spoiled', 'unsafe', 'wrong', 'spoiled'].map(head => head.padStart(8)).join(''),
)
for (const [name, sums] of [...table].sort(([a], [b]) => a.localeCompare(b))) console.log(row(name, sums))
console.log(row('all', total))
console.log(`${longer} texts took more than one pass without guesses`)
console.log(`${done} of ${jobs.length} trials (--seconds, --seed)`)
if (options.samples) fs.writeFileSync(options.samples, samples.map(line => `${line}\n`).join(''))
process.exitCode = total.wrong + total.spoiled > 0 ? 1 : 0
