import {styleText} from 'node:util'
import type {Io} from '../../io/io.ts'
import type {Questions} from '../../scaffold/language.ts'
import {visible} from '../../text/escape.ts'
import {answerTo} from '../answer.ts'
import {colorLevel} from '../style.ts'

export interface Option<Value> {
  value: Value
  name: string
  /** Shown below the list while the cursor is on it. */
  preview?: string
}

/** The ways to ask. */
export interface Asker {
  text(message: string, usual?: string, check?: (typed: string) => true | string): Promise<string>
  one<Value>(message: string, options: readonly Option<Value>[], usual?: Value): Promise<Value>
  several(message: string, options: readonly {name: string; checked: boolean}[]): Promise<string[]>
  yes(message: string): Promise<boolean>
}

/** How the questions look, and what inquirer says of its own. */
function themeOf(isColored: boolean, {yes, no, yesOrNo, keys}: Questions) {
  const [bold, dim, dot] = isColored
    ? [(text: string) => styleText('bold', text), (text: string) => styleText('dim', text), styleText('dim', ' • ')]
    : [same, same, ' · ']
  const own = isColored ? {style: {description: same}} : plain
  const keysHelpTip = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([key, action]) => `${bold(keys[key] ?? key)} ${dim(keys[action] ?? action)}`).join(dot)
  return {...own, style: {...own.style, keysHelpTip}, keywords: {yes, no, error: () => yesOrNo}}
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
export async function askerFor(io: Io, color: boolean | undefined, words: Questions): Promise<Asker> {
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
    text: (message, usual, check) =>
      ask({type: 'input', message, ...(usual && {default: visible(usual)}), ...(check && {validate: check})}),
    one: (message, options, usual) =>
      ask({
        type: 'select',
        message,
        default: usual,
        loop: false,
        choices: options.map(({value, name, preview}) => ({
          value,
          name: visible(name),
          ...(preview && {description: preview}),
        })),
      }),
    several: (message, options) =>
      ask({
        type: 'checkbox',
        message,
        loop: false,
        pageSize: 12,
        choices: options.map(({name, checked}) => ({value: name, name: visible(name), checked})),
      }),
    yes: message => ask({type: 'confirm', message, default: true}),
  }
}
