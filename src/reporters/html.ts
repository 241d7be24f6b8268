import type {Counts, FileResult, Message} from '../engine/message.ts'
import {visible} from '../text/escape.ts'
import {Lines} from '../text/lines.ts'
import {inMarkup} from './escape-markup.ts'
import {clip, excerptOf} from './frame.ts'
import {style} from './html-style.ts'
import {NextSteps, type Step} from './next-steps.ts'
import type {Format, Unread} from './reporter.ts'
import {amount, choices, elsewhere, severities} from './words.ts'

// Of a long line as much as a screen shows at once.
const lineRoom = 160
const nouns = {error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['info', 'info']}
const measure = (text: string) => text.length

/** One page that needs nothing else: no script, no font, no picture, and a policy that forbids all of them. */
export const html: Format = ({tool}) => {
  // The sum of it all is told first: what is below has to wait.
  const sections: string[] = []
  const clean: string[] = []
  const unread: Unread[] = []
  const next = new NextSteps()
  return {
    begin: () => '',
    file(file, textOf) {
      next.add(file)
      if (file.messages.length === 0) clean.push(`<li>${inMarkup(file.path)}</li>\n`)
      else sections.push(section(file, textOf()))
      return ''
    },
    unread(one) {
      unread.push(one)
      return ''
    },
    end: counts => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${inMarkup(title(tool.name, counts))}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${inMarkup(tool.name)}</h1>
<p class="sum">${amount(counts.files, 'file')} looked at${outcome(sections.length, counts)}${unread.length > 0 ? `; <b>${amount(unread.length, 'file')} not looked at</b>` : ''}</p>
<ul class="counts">
${severities.map(level => `<li class="${level}"><b>${counts[level]}</b> ${nouns[level][counts[level] === 1 ? 0 : 1]}</li>`).join('\n')}
<li><b>${counts.fixable}</b> fixable</li>
</ul>
${list(next.steps())}</header>
<main>
${notLookedAt(unread)}${sections.join('')}${sound(clean)}</main>
<footer>${inMarkup(`${tool.name} ${tool.version}`)}</footer>
</body>
</html>
`,
  }
}

/** Of no file it is not said that it is sound. */
const outcome = (bad: number, {files}: Counts) => (bad > 0 ? `, findings in ${bad}` : files > 0 ? ', no problems' : '')

function title(name: string, {files, error, warning, info}: Counts): string {
  const findings = error + warning + info
  return `${name}: ${findings > 0 ? amount(findings, 'finding') : files > 0 ? 'no problems' : 'nothing looked at'}`
}

function list(steps: readonly Step[]): string {
  const items = steps.map(({why, command}) => `<dt>${inMarkup(why)}</dt><dd><code>${inMarkup(command)}</code></dd>\n`)
  return items.length === 0 ? '' : `<dl>\n${items.join('')}</dl>\n`
}

function section({path, messages}: FileResult, text: string | undefined): string {
  const lines = text === undefined ? undefined : new Lines(text)
  const items = messages.map(message => finding(message, lines)).join('')
  return `<details open>
<summary><h2>${inMarkup(path)}</h2> <span>${amount(messages.length, 'finding')}</span></summary>
<ol>
${items}</ol>
</details>
`
}

function finding(message: Message, lines: Lines | undefined): string {
  const {severity, line, column, ruleId, url, note, fix, expected = []} = message
  const mark = fix ? ` <span class="fix">${fix.safety === 'safe' ? 'fixable' : 'a guess'}</span>` : ''
  const rule = url.startsWith('https://')
    ? `<a href="${inMarkup(url)}">${inMarkup(ruleId)}</a>`
    : `<span>${inMarkup(ruleId)}</span>`
  const remarks = [elsewhere(message), choices(expected, message.message), note].filter(remark => remark !== undefined)
  return `<li class="${severity}">
<p><span class="place">${line}:${column}</span> <b>${severity}</b> ${words(message.message)} ${rule}${mark}</p>
${excerpt(message, lines)}${remarks.map(remark => `<p class="note">${words(remark)}</p>\n`).join('')}</li>
`
}

/** A message with its code shown as such; backticks that don't pair are just characters. */
function words(message: string): string {
  const parts = visible(message).split('`')
  if (parts.length % 2 === 0) return inMarkup(message)
  return parts.map((part, i) => (i % 2 ? `<code>${inMarkup(part)}</code>` : inMarkup(part))).join('')
}

function excerpt(message: Message, lines: Lines | undefined): string {
  const whole = lines && excerptOf(message, lines)
  if (!whole) return ''
  const {before, marked, after} = clip(whole, lineRoom, measure)
  return `<pre><code>${inMarkup(before)}<mark>${inMarkup(marked)}</mark>${inMarkup(after)}</code></pre>\n`
}

function notLookedAt(unread: readonly Unread[]): string {
  if (unread.length === 0) return ''
  const items = unread.map(
    ({message, hint}) =>
      `<li class="error"><p>${words(message)}</p>${hint ? `\n<p class="note">${words(hint)}</p>` : ''}</li>\n`,
  )
  return `<details open>\n<summary><h2>Not looked at</h2> <span>${amount(unread.length, 'file')}</span></summary>\n<ol>\n${items.join('')}</ol>\n</details>\n`
}

function sound(names: readonly string[]): string {
  if (names.length === 0) return ''
  return `<details>\n<summary><h2>No problems</h2> <span>${amount(names.length, 'file')}</span></summary>\n<ul>\n${names.join('')}</ul>\n</details>\n`
}
