import type {FileResult, Message} from '../engine/message.ts'
import {visible} from '../text/escape.ts'
import {Lines} from '../text/lines.ts'
import {inMarkup} from './escape-markup.ts'
import {clip, excerptOf} from './frame.ts'
import {style} from './html-style.ts'
import {nextSteps} from './next-steps.ts'
import type {Reporter, Run} from './reporter.ts'
import {amount, choices, severities} from './words.ts'

// Of a long line as much as a screen shows at once.
const lineRoom = 160
const nouns = {error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['info', 'info']}
const measure = (text: string) => text.length

/** One page that needs nothing else: no script, no font, no picture, and a policy that forbids all of them. */
export const html: Reporter = (run, {textOf}) => {
  const {tool, files, counts} = run
  const bad = files.filter(({messages}) => messages.length > 0)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${inMarkup(title(run))}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${inMarkup(tool.name)}</h1>
<p class="sum">${amount(counts.files, 'file')} looked at, ${bad.length === 0 ? 'nothing to mend' : `findings in ${bad.length}`}</p>
<ul class="counts">
${severities.map(level => `<li class="${level}"><b>${counts[level]}</b> ${nouns[level][counts[level] === 1 ? 0 : 1]}</li>`).join('\n')}
<li><b>${counts.fixable}</b> fixable</li>
</ul>
${steps(bad)}</header>
<main>
${bad.map(file => section(file, textOf(file.path))).join('')}${clean(files)}</main>
<footer>${inMarkup(`${tool.name} ${tool.version}`)}</footer>
</body>
</html>
`
}

const title = ({tool, counts: {error, warning, info}}: Run) =>
  error + warning + info === 0
    ? `${tool.name}: nothing to mend`
    : `${tool.name}: ${amount(error + warning + info, 'finding')}`

function steps(bad: readonly FileResult[]): string {
  const items = nextSteps(bad).map(
    ({why, command}) => `<dt>${inMarkup(why)}</dt><dd><code>${inMarkup(command)}</code></dd>\n`,
  )
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
  const remarks = [choices(expected, message.message), note].filter(remark => remark !== undefined)
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

function clean(files: readonly FileResult[]): string {
  const names = files.filter(({messages}) => messages.length === 0).map(({path}) => `<li>${inMarkup(path)}</li>\n`)
  if (names.length === 0) return ''
  return `<details>\n<summary><h2>Nothing to mend</h2> <span>${amount(names.length, 'file')}</span></summary>\n<ul>\n${names.join('')}</ul>\n</details>\n`
}
