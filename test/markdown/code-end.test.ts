import {describe, expect, test} from 'vitest'
import {isClosed, isMeantAsEnd, namedEnds, whereCodeEnds} from '../../src/markdown/code-end.ts'

const lines = (text: string) => text.split('\n')

describe('a block that nobody closed can hardly be code any more', () => {
  // From which line on; `|` is a line end.
  test.each([
    ['x = 1|## Next step', '', 1],
    ['x = 1|###### Next', 'py', 1],
    ['x = 1|####### Next', 'py', undefined],
    ['x = 1|##Next', 'py', undefined],
    ['x = 1|```js', '', 1],
    ['x = 1|~~~~js', '', 1],
    ['x = 1|``js', '', undefined],
    ['x = 1|![a](b.png)', '', 1],
    ['x = 1|![](b.png)', '', 1],
    ['x = 1|[a](b.png)', '', undefined],
    ['x = 1|**Bold** it is', '', 1],
    ['x = 1|****', '', undefined],
    ['x = 1|- **Bold**', '', 1],
    ['x = 1|* **Bold**', '', 1],
    ['x = 1|12. **Bold**', '', 1],
    ['x = 1|3) **Bold**', '', 1],
    ['x = 1|123. **Bold**', '', undefined],
    ['x = 1||1. Then', '', 2],
    ['x = 1||1.  Then', '', 2],
    ['x = 1|1. Then', '', undefined],
    ['x = 1||12) Then', 'py', 2],
    ['x = 1||1. then', '', undefined],
    ['x = 1||> said', '', 2],
    ['x = 1||>  said', '', 2],
    ['x = 1||> 1', '', undefined],
    ['x = 1||🚀 Go', '', 2],
    ['x = 1||---', '', 2],
    ['x = 1||---- ', '', 2],
    ['x = 1||--', '', undefined],
    ['x = 1||--- a', '', undefined],
    ['x = 1||Then it worked.', 'py', 2],
    ['x = 1|Then it worked.', 'py', undefined],
    ['x = 1||It worked.', 'py', undefined],
    ['x = 1||Then, it worked!', 'py', 2],
    ["x = 1||It's (nearly) well-known and/or so:", '', 2],
    ['x = 1||Then it = 1', '', undefined],
    ['x = 1||Then it worked = 1', '', undefined],
    ['x = 1||# 1  # Next', 'js', undefined],
    ['x = 1||then it worked', '', undefined],
    ['x = 1||- Then', '', 2],
    ['x = 1||* Then', '', 2],
    ['x = 1||• Then', '', 2],
    ['x = 1||- then', '', undefined],
    ['x = 1||- Then', 'yaml', undefined],
    ['x = 1||- Then', 'yml', undefined],
    ['x = 1||- Then', 'diff', undefined],
    ['x = 1||- Then', 'sql', undefined],
    ['x = 1||- Then', 'yamls', 2],
    ['x = 1||# Next||', 'js', 2],
    ['x = 1||# Next', 'js', 2],
    ['x = 1||# Next|y = 2', 'js', 2],
    ['x = 1||# Next||', 'py', 2],
    ['x = 1||# Next|y = 2', 'py', undefined],
    ['x = 1||# Next|y = 2', 'bash', undefined],
    ['x = 1||# Next|y = 2', 'zsh', undefined],
    ['x = 1||# Next|y = 2', 'sh', undefined],
    ['x = 1||# Next|y = 2', 'yml', undefined],
    ['x = 1||# Next|y = 2', 'dockerfile', undefined],
    ['x = 1||# Next|y = 2', 'bashful', 2],
    ['x = 1||# Next||', '', undefined],
    ['x = 1||#Next||', 'js', undefined],
    ['x = 1||# 1||', 'js', undefined],
    ['x = 1|# Next||', 'js', undefined],
    ['## Next', '', undefined],
    ['a|## Next', 'md', undefined],
    ['a|## Next', 'markdown', undefined],
    ['a|## Next', 'txt', undefined],
    ['a|## Next', 'mdown', 1],
    ['', '', undefined],
  ] as const)('%s in %j: %s', (text, lang, at) =>
    expect(whereCodeEnds(lines(text.replaceAll('|', '\n')), lang)).toBe(at),
  )

  // Tables need the sign that parts lines in the table above.
  test.each([
    ['x = 1\n| a | b |', 1],
    ['x = 1\n| a |', undefined],
    ['x = 1\n||', undefined],
  ] as const)('%j: %s', (text, at) => expect(whereCodeEnds(lines(text), '')).toBe(at))
})

describe('a fence with a language was meant as an end', () => {
  test.each(['\n## Next', '\n# Next', '\n- Then', '\n\n\nThen it worked.', '\n---', '\n  \n**Bold**'])(
    'before %j',
    rest => expect(isMeantAsEnd(lines(`\`\`\`py\n${rest.replace(/^\n/, '\n')}`), 0)).toBe(true),
  )
  test.each(['', '\n', '\nx ## Next', '## Next', '\nx = 1', '\n\n\n\n## Next', '\n- then'])('not before %j', rest =>
    expect(isMeantAsEnd(lines(`\`\`\`py\n${rest}`), 0)).toBe(false),
  )
})

describe('a block is closed', () => {
  test.each(['```\na\n```', '```\na\n````', '> ```\n> a\n> ```', '  ```\na\n \t``` ', '```\r\na\r\n```', '```\n```'])(
    '%j',
    source => expect(isClosed(source, '```')).toBe(true),
  )
  test.each(['```\na', '```\na\n``', '```\na\n~~~', '```\na\n~```', '```\na\n```b', '```', '```\n```\na'])(
    'not %j',
    source => expect(isClosed(source, '```')).toBe(false),
  )
})

describe('ends that have a language', () => {
  const ends = (text: string, from = 0) => namedEnds(lines(text), from, '```')

  test('each of them, if all are the same habit', () => {
    expect(ends('x\n```py\n\n## Next\n\n```py\ny\n```py\n\nThen it worked.\n')).toEqual([1, 7])
  })
  test('from a line on', () => expect(ends('```py\n\n## Next\n```py\n```py\n\n## Last', 3)).toEqual([]))
  test('up to what is no end', () => expect(ends('x\n```py\n\n## Next\n\n```py\ny\n```py\nz\n')).toEqual([1]))
  test('not those that are right', () => expect(ends('x\n```\n\n## Next\n\n```py\ny\n```  \n')).toEqual([]))
  test('not behind the beginning of a block, whatever space is behind that', () =>
    expect(ends('x\n```  \n\n## Next\n\n```py\ny\n```\n')).toEqual([]))
  test('behind a block that is right', () => expect(ends('x\n```\n\n```py\ny\n```py\n\n## Next\n')).toEqual([5]))
})
