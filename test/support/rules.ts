import {activate, type Config} from '../../src/engine/config.ts'
import type {Setup} from '../../src/engine/setup.ts'
import {defineRule, defineSourceRule, type Fix, type Rule} from '../../src/rule.ts'
import commentDirective from '../../src/rules/comment-directive.ts'
import {replace} from '../../src/text/edit.ts'
import {setupWith} from './engine.ts'

type MadeFix = (start: number, end: number) => Fix

const safely =
  (text: string): MadeFix =>
  (start, end) => ({edits: [replace(start, end, text)], safety: 'safe'})

function* places(text: string, word: string): Generator<{start: number; end: number}> {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    yield {start: at, end: at + word.length}
}

/** A rule about the text as it means, that wants one word to be another. */
export const swaps = (id: string, from: string, to: string | MadeFix): Rule =>
  defineRule({
    id,
    summary: 'A word is another',
    severity: 'warning',
    messages: {found: 'Unexpected `{word}`, expected another'},
    check({text, report}) {
      for (const place of places(text, from)) {
        const fix = (typeof to === 'string' ? safely(to) : to)(place.start, place.end)
        report('found', place, {word: from}, {fix})
      }
    },
  })

/** The same about the raw text: others see what it makes of it. */
export const repairs = (id: string, from: string, to: string): Rule =>
  defineSourceRule({
    id,
    summary: 'A word is another, before anyone looks',
    severity: 'error',
    messages: {found: 'Unexpected `{word}`, expected another'},
    check({text, report}) {
      for (const place of places(text, from))
        report('found', place, {word: from}, {fix: safely(to)(place.start, place.end)})
    },
  })

/** A setup of these rules only, and of what is said about comments. */
export function setupOf(rules: readonly Rule[], settings: Config['rules'] = {}): Setup {
  const all = [...rules, commentDirective]
  return {...setupWith(), rules: activate(all, 'recommended', settings), known: all.map(({id}) => id)}
}
