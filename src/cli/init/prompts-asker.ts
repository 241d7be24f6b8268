import {styleText} from 'node:util'
import type {Io} from '../../io/io.ts'
import type {Questions} from '../../scaffold/language.ts'
import {visible} from '../../text/escape.ts'
import {answerTo} from '../answer.ts'
import {colorLevel} from '../style.ts'
import type {Earlier} from './earlier.ts'

export interface Option<Value> {
  value: Value
  name: string
  /** Shown below the list while the cursor is on it. */
  preview?: string
}

/** The ways to ask. Each question has a name, by which it knows what was answered to it before. */
export interface Asker {
  text(id: string, message: string, usual?: string, check?: (typed: string) => true | string): Promise<string>
  one<Value>(id: string, message: string, options: readonly Option<Value>[], usual?: Value): Promise<Value>
  several(id: string, message: string, options: readonly {name: string; checked: boolean}[]): Promise<string[]>
}

/** How the questions look, and what inquirer says of its own. */
function themeOf(isColored: boolean, {keys}: Questions) {
  const [bold, dim, dot] = isColored
    ? [(text: string) => styleText('bold', text), (text: string) => styleText('dim', text), styleText('dim', ' • ')]
    : [same, same, ' · ']
  const own = isColored ? {style: {description: same}} : plain
  const keysHelpTip = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([key, action]) => `${bold(keys[key] ?? key)} ${dim(keys[action] ?? action)}`).join(dot)
  return {...own, style: {...own.style, keysHelpTip}}
}

const same = (text: string) => text
const plain = {
  prefix: {idle: '?', done: '✔'},
  icon: {checked: '[x]', unchecked: '[ ]', cursor: '>'},
  style: {
    answer: same,
    message: same,
    error: (text: string) => `> ${text}`,
    defaultAnswer: (text: string) => `(${text})`,
    help: same,
    highlight: same,
    description: same,
    key: (text: string) => `<${text}>`,
  },
}

/** Asks with inquirer. Previews are not coloured: they are what will be in the file. */
export async function askerFor(io: Io, color: boolean | undefined, words: Questions, earlier: Earlier): Promise<Asker> {
  const {default: inquirer} = await import('inquirer')
  const theme = themeOf(colorLevel(io, io.stdout, color) > 0, words)
  const input = io.stdin as unknown as NodeJS.ReadableStream
  const output = io.stdout as unknown as NodeJS.WritableStream
  const prompt = inquirer.createPromptModule({input, output} as Parameters<typeof inquirer.createPromptModule>[0])
  const ask = async <Value>(question: {type: string; message: string; [word: string]: unknown}): Promise<Value> => {
    const asked = prompt([{name: 'answer', theme, ...question}] as unknown as Parameters<typeof prompt>[0])
    const {answer} = (await answerTo(asked, question.message, {io, output: io.stdout})) as {answer: Value}
    return answer
  }
  return {
    async text(id, message, usual, check) {
      const offered = earlier.text(id, usual)
      const shown = offered && visible(offered)
      const said = await ask<string>({
        type: 'input',
        message,
        ...(shown && {default: shown}),
        ...(check && {validate: check}),
      })
      return earlier.keepText(id, said === shown ? offered! : said, usual)
    },
    async one<Value>(id: string, message: string, options: readonly Option<Value>[], usual?: Value) {
      const choices = options.map(({value, name, preview}) => ({
        value,
        name: visible(name),
        ...(preview && {description: preview}),
      }))
      const offered = earlier.one(id, options, usual)
      return earlier.keepOne(id, await ask<Value>({type: 'select', message, default: offered, loop: false, choices}))
    },
    async several(id, message, options) {
      const names = options.map(({name}) => name)
      const before = earlier.several(id, names)
      const choices = options.map(({name, checked}) => ({
        value: name,
        name: visible(name),
        checked: before?.has(name) ?? checked,
      }))
      const said = await ask<string[]>({type: 'checkbox', message, loop: false, pageSize: 12, choices})
      return earlier.keepSeveral(id, said, names)
    },
  }
}
