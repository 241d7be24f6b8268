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
import type {Edit} from '../../text/edit.ts'
import {visible} from '../../text/escape.ts'
import {answerTo} from '../answer.ts'
import {colorLevel} from '../style.ts'
import {type Answer, choicesFor} from './choices.ts'

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
    const question = of === 1 ? 'What should it be?' : `What should it be? (${number} of ${of})`
    const asked = prompt([
      {type: 'select', name: 'answer', message: question, choices, pageSize: pageFor(io.stderr.rows)},
    ])
    return (await answerTo(asked, question, {io, output: io.stderr})).answer as Answer
  })
}

/** So many lines of choices fit between the question and the keys: where the cursor has left the screen nobody can choose. */
const pageFor = (rows = 24) => Math.min(Math.max(rows - 4, 3), 20)

/** A judge that asks in this way; apart from the terminal, so that a test can answer. */
export function judgeWith(ask: Ask): Judge {
  const verdicts = new Verdicts(ask)
  return async (shown, before, work) => {
    const {mend, look, wanted} = work
    const isGuess = ({fix, ruleId}: Message) => fix?.safety === 'unsafe' && wanted(ruleId)
    // Guesses about lost bytes rest on the damage around them, which the first certain fixes would mend away.
    const isFirst = (message: Message) => isGuess(message) && message.ruleId.startsWith('encoding-')
    const left = new Set<string>()
    const round = (bytes: Uint8Array, messages: readonly Message[], isAsked: (message: Message) => boolean) =>
      mendAsJudged(
        {shown, bytes, messages: messages.filter(isAsked), text: maskSecrets(decodeText(bytes), messages)},
        left,
        verdicts,
        work,
      )
    let outcome = (await round(before, await look(), isFirst)) ?? (await mend(before))
    for (let i = 0; i < mostRounds; i++) {
      const next = await round(outcome.bytes, outcome.messages, isGuess)
      if (!next) break
      outcome = joined(outcome, next)
    }
    return outcome
  }
}

/** What a person says of guesses, one after the other and file after file. */
class Verdicts {
  readonly #ask: Ask
  /** What was said of all guesses of a rule. */
  readonly #ofRule = new Map<string, 'leave rule' | 'accept rule'>()
  #stopped = false

  constructor(ask: Ask) {
    this.#ask = ask
  }

  /** What is made of each guess in a text; undefined if it is left as it is. */
  async on(shown: string, guesses: readonly Message[], text: string): Promise<(readonly Edit[] | undefined)[]> {
    const decided: (readonly Edit[] | undefined)[] = []
    const asked: number[] = []
    for (let i = 0; i < guesses.length; i++) {
      const guess = guesses[i]!
      const {ruleId} = guess
      const known = this.#stopped ? 'stop' : this.#ofRule.get(ruleId)
      const answer =
        known ?? (await this.#ask(shown, guess, text, {number: i + 1, of: guesses.length, canGoBack: asked.length > 0}))
      if (answer === 'back') {
        const last = asked.pop() ?? i
        // What was said there of the whole rule is taken back as well.
        this.#ofRule.delete(guesses[last]!.ruleId)
        i = last - 1
        continue
      }
      if (!known) asked.push(i)
      if (answer === 'stop') this.#stopped = true
      if (answer === 'leave rule' || answer === 'accept rule') this.#ofRule.set(ruleId, answer)
      decided[i] = answer === 'accept rule' ? guess.fix!.edits : typeof answer === 'object' ? answer.edits : undefined
    }
    return decided
  }
}

/** A text, and the guesses in it that are asked about. */
interface Guessed {
  shown: string
  bytes: Uint8Array
  messages: readonly Message[]
  text: string
}

/** Goes through the guesses in a text and mends it by what was said; nothing if nothing was accepted. What is left is not asked again. */
async function mendAsJudged(
  {shown, bytes, messages, text}: Guessed,
  left: Set<string>,
  verdicts: Verdicts,
  {check, mend}: Work,
): Promise<FixOutcome | undefined> {
  const names = new Map(fingerprints(messages, text).map((name, i) => [messages[i]!, name]))
  const guesses = messages.filter(guess => !left.has(names.get(guess)!))
  if (guesses.length > 0) check()
  const accepted = new Map<string, readonly Edit[]>()
  const decided = await verdicts.on(shown, guesses, text)
  for (const [i, guess] of guesses.entries()) {
    const edits = decided[i]
    if (edits) accepted.set(keyOf(guess), edits)
    else left.add(names.get(guess)!)
  }
  return accepted.size === 0 ? undefined : mend(bytes, guess => accepted.get(keyOf(guess)))
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
