import {expect, test} from 'vitest'
import {targets} from './targets.ts'

/** What `npm run fuzz` found, as small as it could be made, in Latin-1; each is mended and stays so. */
const cases: [target: string, input: string][] = [
  ['laws', '**n:** \n**r:**'],
  ['schema', '{"$schema":p,s:[X],{o:{[],s:{{},{},{}}}},[""]}'],
  ['schema', '{f:[{a}],{{}},s:{s:{s:{{"":*",s:{{$}}}}}}}'],
  ['config', 'rules: *a'],
  ['schema', '{"allOf":[{"$ref":""}],"properties":{"sections":{"properties":{"a":{"title":"A"}}}}}'],
  ['inspect', '\xc2\xba'],
  ['laws', '[](\xc9<!--e -->.png)'],
  // These two were the test's own fault: it compared trees of two parsers.
  ['laws', '[]()\r\n1. )\r[]:\r\n '],
  ['laws with guesses', '<a@o>\n- ```\n\n\r\r```\n\n\r'],
  ['laws with guesses', '\xc2\xad\n\r\xbf#Tools\ns'],
  ['laws with guesses', '\xc3\xa9\n# \n~~~\xef\n`\n```js\nc\n| | |\n|-|\n |  |\nCllenges:'],
  // Two byte order marks: an endless loop.
  ['laws', '\xff\xfe\xff\xfea\0\0\0b\0\n\0!\0[\0x\0]\0(\0y\0)\0\n\0a\0\n\0'],
  // A damaged byte order mark where a space should be: a rule took away the letters that were to be repaired.
  ['laws', '#\xc3\xaf\xc2\xbb\xc2\xbfO'],
  ['laws', '\n\xf2\n\n#\xc3\xaf\xc2\xbb\xc2\xbfr'],
]

test.each(cases)('%s: %j', async (name, input) => {
  expect(await targets()[name]!.attempt(Buffer.from(input, 'latin1'))).toEqual([])
})
