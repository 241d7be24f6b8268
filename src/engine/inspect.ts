import type {Misread} from '../encoding/data/older-pages.ts'
import type {Channel} from '../encoding/diagnose.ts'
import {type Older, wholly} from '../encoding/older/wholly.ts'
import {pagesInWords, storyOf, storyOfMisread, storyOfOlder, writtenIn} from '../encoding/story.ts'
import type {Report} from '../report/report.ts'
import {decode} from '../text/decode.ts'
import {type Charset, isWellRead} from '../text/source.ts'
import {diagnosisOf, expertOf, remembering} from './expert.ts'
import {lintSource} from './lint.ts'
import {repairedView} from './repairs.ts'
import type {Setup} from './setup.ts'
import {secretsOf, withholdFrom} from './withhold.ts'

/** One way in which the text was damaged. */
export interface DamageChannel {
  /** The code pages that UTF-8 was read as, in that order, joined by `>`. */
  codec: string
  /** How many times the text was read by a wrong page. */
  layers: number
  /** How many places show it, and in how many of them bytes are lost. */
  spots: number
  lost: number
  /** In words: the pages, how it comes about, and how to avoid it. */
  name: string
  how: string
  advice: string
}

const channelOf = ({pages, spots, lost}: Channel): DamageChannel => ({
  codec: pages.join('>'),
  layers: pages.length,
  spots,
  lost,
  name: pagesInWords(pages),
  ...storyOf(pages),
})

export interface MisreadText {
  written: string
  read: string
  how: string
  advice: string
}

const misreadOf = ({written, read}: Misread): MisreadText => ({
  written,
  read,
  ...storyOfMisread(written, read),
})

export interface OlderPage {
  page: string
  /** The page in words, how a file comes to be in it, and what to do. */
  name: string
  how: string
  advice: string
}

const olderOf = ({page}: Older): OlderPage => ({page, name: writtenIn(page), ...storyOfOlder(page)})

/** What the tool sees in a file. */
export interface Inspection {
  path: string
  encoding: {
    charset: Charset
    bom: boolean
    /** In how many places there are bytes that the charset cannot read. */
    invalid: number
    eol: 'lf' | 'crlf' | 'cr' | 'mixed' | 'none'
    channels: readonly DamageChannel[]
    /** Of a file that is not UTF-8, but in an older page as a whole: most likely which. */
    older?: OlderPage
    /** Of a text in an older page that was read by another one: which they were, how it comes about, and what to do. */
    misread?: MisreadText
  }
  report: Report
}

/** Looks at a file as the rules do. */
export function inspectBytes(bytes: Uint8Array, given: Setup, path: string): Inspection {
  const setup = remembering(given)
  const source = decode(bytes)
  const {text, charset, bom} = source
  const older = wholly(source, () => expertOf(setup))
  const damage = diagnosisOf(text, setup)
  const channels = damage.channels.map(channelOf)
  const watchers = setup.rules.filter(({rule}) => rule.secret)
  const found = watchers.length === 0 ? [] : lintSource(source, {...setup, rules: watchers}, path)
  const secrets = secretsOf(found, text)
  const report = withholdFrom(repairedView(source, setup).model, secrets)
  return {
    path,
    encoding: {
      charset,
      bom,
      invalid: source.invalid.length,
      eol: eolOf(text),
      channels,
      ...(older && {older: olderOf(older)}),
      ...(damage.misread && isWellRead(source) && {misread: misreadOf(damage.misread)}),
    },
    report,
  }
}

function eolOf(text: string): Inspection['encoding']['eol'] {
  const crlf = text.includes('\r\n')
  const cr = /\r(?!\n)/.test(text)
  const lf = /(?<!\r)\n/.test(text)
  if (Number(crlf) + Number(cr) + Number(lf) > 1) return 'mixed'
  return crlf ? 'crlf' : cr ? 'cr' : lf ? 'lf' : 'none'
}
