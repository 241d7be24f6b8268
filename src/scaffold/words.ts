import type {Words} from './language.ts'
import {ar} from './languages/ar.ts'
import {de} from './languages/de.ts'
import {en} from './languages/en.ts'
import {es} from './languages/es.ts'
import {fr} from './languages/fr.ts'
import {id} from './languages/id.ts'
import {it} from './languages/it.ts'
import {ja} from './languages/ja.ts'
import {ko} from './languages/ko.ts'
import {nl} from './languages/nl.ts'
import {pl} from './languages/pl.ts'
import {pt} from './languages/pt.ts'
import {ru} from './languages/ru.ts'
import {tr} from './languages/tr.ts'
import {uk} from './languages/uk.ts'
import {vi} from './languages/vi.ts'
import {zh} from './languages/zh.ts'

/**
 * Stands before everything that is still to be written, in every language: `lint` knows it by this, and so does every tool
 * that looks for unfinished code.
 */
export const todo = 'TODO: '

/** The names of tracks in the middle of a sentence; no language of these has others. */
export const trackNames: Readonly<Record<string, string>> = {
  backend: 'backend',
  frontend: 'frontend',
  fullstack: 'full-stack',
}

const all: Readonly<Record<string, Words>> = {ar, de, en, es, fr, id, it, ja, ko, nl, pl, pt, ru, tr, uk, vi, zh}

/** The words of a language; English ones where there are none. */
export const wordsIn = (lang: string): Words => (Object.hasOwn(all, lang) ? all[lang]! : en)

/** What something is called in a language. */
export const nameIn = (lang: string, name: string): string => {
  const {names} = wordsIn(lang)
  return Object.hasOwn(names, name) ? names[name]! : name
}
