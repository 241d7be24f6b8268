import {fingerprints} from '../../engine/fingerprint.ts'
import type {FixChoice, FixOutcome} from '../../engine/fix.ts'
import type {Message} from '../../engine/message.ts'
import {maskSecrets} from '../../engine/withhold.ts'
import type {Io} from '../../io/io.ts'
import {Trouble} from '../../io/trouble.ts'
import {loadPaint} from '../../reporters/paint.ts'
import {rowsOf, type Screen, shownOf} from '../../reporters/pretty-finding.ts'
import {makeScreenWidth} from '../../reporters/width.ts'
import {decodeText} from '../../text/decode.ts'
import {applyEdits, type Edit} from '../../text/edit.ts'
import {visible} from '../../text/escape.ts'
import {answerTo} from '../answer.ts'
import {colorLevel} from '../style.ts'

type Mend = (bytes: Uint8Array, judged?: FixChoice['judged']) => Promise<FixOutcome>

interface Work {
  mend: Mend
  /** What lint says of the file as it is. */
  look(): Promise<readonly Message[]>
  /** Refuses a file that cannot be written, before anybody answers questions about it. */
  check(): void
  wanted(ruleId: string): boolean
}

/** Mends a file, asking about each guess. */
export type Judge = (shown: string, before: Uint8Array, work: Work) => Promise<FixOutcome>

/** What a person said to a guess. */
type Answer = {edits: readonly Edit[]} | 'leave' | 'leave rule' | 'accept rule' | 'stop' | 'back'

/** Asks about a guess in a text: which it is, of how many there are so far, and whether there is an answer to take back. */
type Ask = (
  shown: string,
  guess: Message,
  text: string,
  count: {number: number; of: number; canGoBack: boolean},
) => Promise<Answer>

// A guess that was accepted and found no place comes up again, but not for ever.
const mostRounds = 5

export async function openJudge(io: Io, flags: {color?: boolean}): Promise<Judge> {
  // What is chosen is drawn anew with each key, which such a terminal cannot do.
  if (!io.stdin.isTTY || !io.stderr.isTTY || io.env.TERM === 'dumb') {
    throw new Trouble(
      '--interactive asks questions, and there is no terminal to ask them at',
      'See the guesses with --unsafe --diff.',
    )
  }
  const {default: inquirer} = await import('inquirer')
  const streams = {input: io.stdin as NodeJS.ReadableStream, output: io.stderr as unknown as NodeJS.WritableStream}
  const prompt = inquirer.createPromptModule(streams)
  const screen: Screen = {
    columns: Math.min(Math.max(io.stderr.columns ?? 80, 40), 200),
    paint: await loadPaint(colorLevel(io, io.stderr, flags.color)),
    width: makeScreenWidth(),
  }
  return judgeWith(async (shown, message, text, {number, of, canGoBack}) => {
    const rows = rowsOf(shownOf([message], text), screen)
    io.stderr.write(`\n${screen.paint.path(visible(shown))}\n${rows.join('\n')}\n`)
    const choices = choicesFor(message, text, screen.columns, canGoBack)
    const question = of === 1 ? 'What is to stand there?' : `What is to stand there? (${number} of ${of})`
    const asked = prompt([
      {type: 'select', name: 'answer', message: question, choices, pageSize: pageFor(io.stderr.rows)},
    ])
    return (await answerTo(asked, question, {io, output: io.stderr})).answer as Answer
  })
}

/** So many lines of choices fit between the question and the keys: where the cursor has left the screen nobody can choose. */
const pageFor = (rows = 24) => Math.min(Math.max(rows - 4, 3), 20)

function choicesFor(
  message: Message,
  text: string,
  columns: number,
  canGoBack: boolean,
): {name: string; value: Answer}[] {
  const {edits, alternatives = []} = message.fix!
  const same = JSON.stringify(edits)
  const others = alternatives.filter(other => JSON.stringify(other.edits) !== same)
  return [
    {name: `${describe(edits, text, Math.max(12, Math.min(longest, columns - around)))} (suggested)`, value: {edits}},
    {name: 'Leave it as it is', value: 'leave'},
    ...others.map(({label, edits}) => ({name: visible(label), value: {edits}})),
    {name: `Take all that ${message.ruleId} suggests`, value: 'accept rule'},
    {name: `Leave all guesses of ${message.ruleId}`, value: 'leave rule'},
    ...(canGoBack ? [{name: 'Go back to the one before', value: 'back' as const}] : []),
    {name: 'Leave all that are left', value: 'stop'},
  ]
}

const longest = 40
/** What stands in the line of a choice besides: a longer one is broken amid a word. */
const around = '❯ Put in `…` and 12 lines below it (suggested)'.length

/** What a guess would do, in a few words. */
export function describe(edits: readonly Edit[], text: string, room = longest): string {
  const [edit] = edits
  const line = lineMade(edits, text, room)
  const [word, ...others] = new Set(edits.map(edit => wordAround(edit, text)))
  if (!edit || edits.length > 1) {
    if (line) return `Make it ${line}`
    const same = others.length === 0 && word
    return `${same ? brief(same, room) : 'Make the change'} at ${edits.length} places`
  }
  if (word !== undefined) return brief(word, room).replace(/^`(.*)`$/, '$1')
  if (line && edit.text.trim() === '' && edit.start === edit.end) return `Make it ${line}`
  const before = text.slice(edit.start, edit.end)
  if (before === '') return `Put in ${brief(edit.text, room)}`
  return edit.text === '' ? `Take away ${brief(before, room)}` : brief(edit.text, room).replace(/^`(.*)`$/, '$1')
}

/** A line as the changes make it, if all of them are in it: nobody sees what a lone space or two of them will do. */
function lineMade(edits: readonly Edit[], text: string, room: number): string | undefined {
  const [from, to] = [Math.min(...edits.map(({start}) => start)), Math.max(...edits.map(({end}) => end))]
  const start = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1
  const end = to + /^[^\r\n]{0,500}/.exec(text.slice(to, to + 500))![0].length
  if (/[\r\n]/.test(text.slice(start, end) + edits.map(({text}) => text).join(''))) return undefined
  const moved = edits.map(edit => ({...edit, start: edit.start - start, end: edit.end - start}))
  const made = applyEdits(text.slice(start, end), moved)
  // Two spaces at its end are not to be seen either.
  if (made.trim() === text.slice(start, end).trim()) return undefined
  const left = Math.max(0, Math.min(from - start - 7, made.length - room + 1))
  return left > 0 ? brief(`…${made.slice(left)}`, room) : brief(made, room)
}

/** The whole word that a change within one makes: of `recieved` only `ie` is edited, and nobody knows what \`ei\` is to be. */
function wordAround({start, end, text: put}: Edit, text: string): string | undefined {
  // `alot` is to be two words.
  if (/\s/.test(put + text.slice(start, end)) && (put !== ' ' || start < end)) return undefined
  const front = /[\p{L}\p{N}_.'’-]{0,60}$/u.exec(text.slice(Math.max(0, start - 60), start))![0]
  const back = /^[\p{L}\p{N}_'’-]{0,60}/u.exec(text.slice(end, end + 60))![0]
  const parted = put === ' ' ? front !== '' && back !== '' : /^[\p{L}\p{N}_.'’-]*$/u.test(put)
  return parted && /[\p{L}\p{N}]/u.test(front.slice(-1) + back.slice(0, 1)) ? front + put + back : undefined
}

/** A piece of text in a choice: of several lines the first that says something, and how many there are. */
function brief(part: string, room: number): string {
  const lines = part.split(/\r\n|[\r\n]/)
  const [first, ...more] = lines.filter(line => line.trim() !== '')
  if (first === undefined && lines.length > 1) return lines.length > 2 ? 'a blank line' : 'a line break'
  const said = lines.length > 1 ? first!.trim() : part
  const shown = `\`${said.length > room ? `${visible(said.slice(0, room))}…` : visible(said)}\``
  if (more.length === 0) return shown
  return `${shown} and ${more.length === 1 ? 'the line' : `${more.length} lines`} below it`
}

/** A judge that asks in this way; apart from the terminal, so that a test can answer. */
export function judgeWith(ask: Ask): Judge {
  /** What was said of all guesses of a rule. */
  const ofRule = new Map<string, 'leave rule' | 'accept rule'>()
  let stopped = false

  /** What is made of each guess in a text; undefined if it is left as it is. */
  const decide = async (shown: string, guesses: readonly Message[], text: string) => {
    const decided: (readonly Edit[] | undefined)[] = []
    const asked: number[] = []
    for (let i = 0; i < guesses.length; i++) {
      const guess = guesses[i]!
      const {ruleId} = guess
      const known = stopped ? 'stop' : ofRule.get(ruleId)
      const answer =
        known ?? (await ask(shown, guess, text, {number: i + 1, of: guesses.length, canGoBack: asked.length > 0}))
      if (answer === 'back') {
        const last = asked.pop() ?? i
        // What was said there of the whole rule is taken back as well.
        ofRule.delete(guesses[last]!.ruleId)
        i = last - 1
        continue
      }
      if (!known) asked.push(i)
      if (answer === 'stop') stopped = true
      if (answer === 'leave rule' || answer === 'accept rule') ofRule.set(ruleId, answer)
      decided[i] = answer === 'accept rule' ? guess.fix!.edits : typeof answer === 'object' ? answer.edits : undefined
    }
    return decided
  }

  return async (shown, before, {mend, look, check, wanted}) => {
    const isGuess = ({fix, ruleId}: Message) => fix?.safety === 'unsafe' && wanted(ruleId)
    const left = new Set<string>()
    /** Goes through the guesses in a text and mends it by what was said; nothing if nothing was accepted. */
    const round = async (
      bytes: Uint8Array,
      messages: readonly Message[],
      isAsked: (message: Message) => boolean,
    ): Promise<FixOutcome | undefined> => {
      const text = maskSecrets(decodeText(bytes), messages)
      const all = messages.filter(isAsked)
      const names = new Map(fingerprints(all, text).map((name, i) => [all[i]!, name]))
      const guesses = all.filter(guess => !left.has(names.get(guess)!))
      if (guesses.length > 0) check()
      const accepted = new Map<string, readonly Edit[]>()
      const decided = await decide(shown, guesses, text)
      for (const [i, guess] of guesses.entries()) {
        const edits = decided[i]
        if (edits) accepted.set(keyOf(guess), edits)
        else left.add(names.get(guess)!)
      }
      return accepted.size === 0 ? undefined : mend(bytes, guess => accepted.get(keyOf(guess)))
    }
    // Guesses about lost bytes rest on the damage around them, which the first certain fixes would mend away.
    const isFirst = (message: Message) => isGuess(message) && message.ruleId.startsWith('encoding-')
    let outcome = (await round(before, await look(), isFirst)) ?? (await mend(before))
    for (let i = 0; i < mostRounds; i++) {
      const next = await round(outcome.bytes, outcome.messages, isGuess)
      if (!next) break
      outcome = joined(outcome, next)
    }
    return outcome
  }
}

const keyOf = ({ruleId, messageId, start, end}: Message) => `${ruleId} ${messageId} ${start} ${end}`

/** Two outcomes, one after the other, as one. */
const joined = (first: FixOutcome, then: FixOutcome): FixOutcome => ({
  ...then,
  changed: first.changed || then.changed,
  applied: [...first.applied, ...then.applied.map(fix => ({...fix, pass: fix.pass + first.undo.length}))],
  converged: first.converged && then.converged,
  restless: [...new Set([...first.restless, ...then.restless])],
  undo: [...then.undo, ...first.undo],
})
