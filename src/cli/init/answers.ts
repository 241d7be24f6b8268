import {isUtf8} from 'node:buffer'
import path from 'node:path'
import {isBelow} from '../../io/below.ts'
import type {Io} from '../../io/io.ts'
import {ownText} from '../../io/own-text.ts'
import {readBytes, readStdin} from '../../io/read.ts'
import {Trouble} from '../../io/trouble.ts'
import {Mistakes} from '../../scaffold/mistake.ts'
import {type AnswersFile, readAnswers} from '../../scaffold/read-answers.ts'
import {visible} from '../../text/escape.ts'
import {detectUtf16} from '../../text/utf16.ts'

/** The answers in a file, or on standard input. */
export async function loadAnswers(named: string, io: Io): Promise<AnswersFile> {
  const bytes = named === '-' ? await readStdin(io) : readBytes(path.resolve(io.cwd(), named), named)
  if (bytes.length > 1024 * 1024)
    throw new Trouble(`Cannot take \`${visible(named)}\` as answers: it is larger than 1 MB`)
  // Read as if it were, `José` would stand in the report as `Jos�`, and nobody would know until it is printed.
  if (!detectUtf16(bytes) && !isUtf8(bytes))
    throw new Trouble(
      `Cannot take \`${visible(named)}\` as answers: it is not UTF-8`,
      'Save it as UTF-8 in your editor.',
    )
  const answers = asTrouble(() => readAnswers(ownText(bytes), named === '-' ? '<stdin>' : named))
  return {...answers, allow: questions => asTrouble(() => answers.allow(questions))}
}

/** A mistake in what somebody wrote is theirs to mend, shown without what a terminal would obey. */
function asTrouble<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Mistakes)) throw error
    throw new Trouble(
      error.message.split('\n').map(visible).join('\n'),
      'Correct the answers, then run the command again.',
    )
  }
}

/** A file of answers, which may come from somebody else, chooses a place only below the current folder. */
export function keepInside(place: string, io: Io): void {
  if (!isBelow(path.resolve(io.cwd(), place), io.cwd()))
    throw new Trouble(
      `Unexpected path \`${visible(place)}\` in the answers, expected one below this folder`,
      'Name the path on the command line instead.',
    )
}
