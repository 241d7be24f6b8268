import type {Message} from '../../src/engine/message.ts'
import {finding, place, runOf} from './sample.ts'

/** Texts that want to be more than text in some format. */
export const attacks: Record<string, string> = {
  'an escape code': '\u001b[31mred\u001b[0m\u001b]0;title\u0007',
  'a C1 control': 'a\u009b31mb\u0085c',
  'direction marks': 'user\u202e\u2066txt.exe\u2069\u200f\u061c',
  'what is not seen': 'a\u200b\u2060\ufeff\u00ad\u2028\u2029b',
  'line ends': 'one\ntwo\r\nthree\rfour',
  'the end of a CDATA section': ']]>&lt;<![CDATA[ </failure>',
  'the end of a script': '</script></style></title><script>alert(1)</script>',
  'an attribute': `" onmouseover="alert(1)" x='`,
  'a tag': '<img src=x onerror=alert(1)><svg/onload=alert(1)>',
  'a workflow command': '::set-output name=x::y\n::error::forged',
  'a command within a line': 'x ##[add-mask]e ##vso[task.setvariable variable=a]b ##teamcity[x]',
  'percent signs': '%0A::error::x %25 100%',
  'a table': 'a | b || c \\| d',
  'a mention': '@everyone and @org/team, see #12, GH-34, https://example.org/x, www.example.org',
  'a SARIF link': '[click](https://example.org) {0} {1}',
  'a Markdown picture': '![x](https://example.org/p.png) <!-- --> ~~~ ```',
  'half a pair': 'a\ud83db\udc00c',
  'NUL and not a character': '\u0000\ufffe\uffff',
  'ten thousand characters': 'long '.repeat(2000),
  'wide characters': '日本語 👩‍👩‍👧 🇩🇪 é️',
}

const severities: Message['severity'][] = ['error', 'warning', 'info']

/** A run in which every part that can come from a file, and the file's name, is this text. */
export function attackedBy(attack: string) {
  const path = `in ${attack.slice(0, 200)}.md`
  const text = `# Report\n\n${attack} tail\n`
  const messages = severities.map(severity =>
    finding(text, attack, {
      severity,
      message: `Unexpected \`${attack}\`, expected ${attack}`,
      note: `It is ${attack}`,
      expected: [attack],
      related: [{...place(text, '# Report'), note: attack}],
      data: {actual: attack},
      fix: {
        safety: severity === 'info' ? 'unsafe' : 'safe',
        edits: [{start: 10, end: 10 + attack.length, text: `${attack}!`}],
        alternatives: [{label: attack, edits: [{start: 10, end: 10, text: attack}]}],
      },
    }),
  )
  const unread = [{path: `un${path}`, message: `Cannot read \`${attack}\`: ${attack}`, hint: `Mend ${attack}`}]
  return {run: runOf([{path, messages}], unread), texts: {[path]: text}, path, messages}
}
