import type {Io} from '../../io/io.ts'
import {visible} from '../../text/escape.ts'
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

const same = (text: string) => text
const plain = {
  prefix: {idle: '?', done: '✔'},
  style: {
    answer: same,
    message: same,
    error: (text: string) => `> ${text}`,
    defaultAnswer: (text: string) => `(${text})`,
    help: same,
    highlight: same,
    description: same,
    key: (text: string) => `<${text}>`,
    keysHelpTip: (keys: readonly (readonly [string, string])[]) =>
      keys.map(([key, action]) => `${key} ${action}`).join(' · '),
  },
}

/** Asks with inquirer. Previews are not coloured: they are what will be in the file. */
export async function askerFor(io: Io, color: boolean | undefined): Promise<Asker> {
  const {default: inquirer} = await import('inquirer')
  const theme =
    colorLevel(io, io.stdout, color) === 0
      ? {...plain, icon: {checked: '[x]', unchecked: '[ ]', cursor: '>'}}
      : {style: {description: same}}
  const input = io.stdin as unknown as NodeJS.ReadableStream
  const output = io.stdout as unknown as NodeJS.WritableStream
  const prompt = inquirer.createPromptModule({input, output} as Parameters<typeof inquirer.createPromptModule>[0])
  const ask = async <Value>(question: object): Promise<Value> => {
    const answers = await prompt([{name: 'answer', theme, ...question}] as unknown as Parameters<typeof prompt>[0])
    return (answers as {answer: Value}).answer
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
