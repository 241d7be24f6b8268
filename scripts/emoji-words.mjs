#!/usr/bin/env node
// Writes src/encoding/data/emoji-words.ts: every emoji of one code point with the words people look it up by.
// One string, so that a program that never asks does not pay for it; ASCII, so that it takes one byte per character.
import fs from 'node:fs'
import {createRequire} from 'node:module'

const require = createRequire(import.meta.url)
const names = require('unicode-emoji-json/data-by-emoji.json')
const words = require('emojilib/dist/emoji-en-US.json')
const most = 12

const rows = []
for (const [emoji, {name}] of Object.entries(names)) {
  const codes = [...emoji].map(char => char.codePointAt(0)).filter(code => code !== 0xfe0f)
  if (codes.length !== 1 || codes[0] < 0x2000) continue
  const all = [name, ...(words[emoji] ?? [])].flatMap(word => word.toLowerCase().split(/[^a-z0-9+]+/))
  const unique = [...new Set(all)].filter(word => word.length > 1)
  rows.push(`${codes[0].toString(16)} ${unique.slice(0, most).join(' ')}`)
}
// Regional indicators: flags are two of them.
for (let code = 0x1f1e6; code <= 0x1f1ff; code++) rows.push(`${code.toString(16)} flag`)
for (let code = 0x1f3fb; code <= 0x1f3ff; code++) rows.push(`${code.toString(16)} skin`)

const out = `/** Made by scripts/emoji-words.mjs from emojilib and unicode-emoji-json (both MIT): code point, words; one per line. */
export const emojiWords = \`
${rows.join('\n')}
\`
`
fs.writeFileSync(new URL('../src/encoding/data/emoji-words.ts', import.meta.url), out)
