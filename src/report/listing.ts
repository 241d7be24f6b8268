import {lazily} from '../text/lazily.ts'
import lists from './generated/words.js'
import {fold} from './words.ts'

/** The names that the topics of any programme have. */
const known = lazily(() => new Set(Object.values(lists.topics).flatMap(({names}) => names)))

/** `"milk"`, `3.5`, `MongoDB`: nobody asks for anything in that form. */
const value = /^(?:["'“‘].*["'”’]|-?\d+(?:[.,:/]\d+)*%?|[A-Z]\w*[a-z][A-Z]\w*)$/

/**
 * Whether brackets hold a list of what there is (`[Python, Flask]`, `['milk', 'bread']`), and not of what belongs there
 * (`[languages, frameworks, libraries]`).
 */
export function isListing(bracketed: string): boolean {
  const parts = bracketed
    .slice(1, -1)
    .split(/[,;،、，]/)
    .map(part => part.trim())
  const isSaid = (part: string) => value.test(part) || known().has(fold(part))
  return parts.length > 1 && parts.some(isSaid) && parts.every(part => /^[A-Z]/.test(part) || isSaid(part))
}
