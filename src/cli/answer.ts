import type {Io, Sink} from '../io/io.ts'

/** A question that inquirer asks. */
type Question<Answers> = Promise<Answers> & {ui: {close(): void}}

/**
 * What is answered, for as long as it can be. After Ctrl-Z and `fg` Node leaves the keyboard alone, and after Ctrl-D
 * nobody listens to it: with nothing left to wait for, the process ended amid a question as if all had been done.
 */
export async function answerTo<Answers>(
  question: Question<Answers>,
  message: string,
  {io, output}: {io: Io; output: Sink},
): Promise<Answers> {
  let wasAway = false
  const isBack = () => {
    wasAway = true
    io.once?.('SIGCONT', isBack)
    // Node's own listener, which pauses the keyboard, comes after this one.
    setImmediate(() => {
      io.stdin.resume?.()
      output.write(`? ${message} `)
    })
  }
  const stop = () => question.ui.close()
  io.once?.('SIGCONT', isBack)
  io.once?.('beforeExit', stop)
  try {
    return await question
  } finally {
    io.off?.('SIGCONT', isBack)
    io.off?.('beforeExit', stop)
    // inquirer takes the keyboard for paused, and would leave it open for good.
    if (wasAway) io.stdin.pause?.()
  }
}
