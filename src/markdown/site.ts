import type {Target} from './target.ts'

type LookUp = (path: string) => Target

const ups = ['', '../', '../../', '../../../', '../../../../']

/**
 * Where the programs that make sites keep what they copy as it is: `/plan.png` is `static/plan.png`, of the site's own folder.
 * So may be `../../plan.png`, for the pages of a site lie in other folders than their files.
 */
const served = ups.flatMap(up => [`${up}static`, `${up}public`])
const under = ups.flatMap(up => ['', 'static/', 'public/', 'content/'].map(folder => up + folder))

export function isServed(path: string, lookUp: LookUp): boolean {
  const below = /^(?:\/|(?:\.\.\/)+)(.+)$/.exec(path)?.[1]
  if (below === undefined) return false
  if (served.some(folder => lookUp(`${folder}/${below}`).found === 'yes')) return true
  // `/my-repository/images/plan.png`, `/en/plan.png`: what begins the address of a site's pages is no folder.
  const inside = /^\/[^/]+\/(.+)$/.exec(path)?.[1]
  return inside !== undefined && under.some(folder => lookUp(folder + inside).found === 'yes')
}

/** `week4.html` is what such a program makes of `week4.md`. */
export const isMade = (path: string, lookUp: LookUp): boolean =>
  /\.html?$/.test(path) && lookUp(path.replace(/html?$/, 'md')).found === 'yes'

/** What such a program is told by, in the folder of a page or above it. */
const told = ups.flatMap(up => ['.vitepress', 'docusaurus.config.js', 'docusaurus.config.ts'].map(name => up + name))

export const isOfSite = (lookUp: LookUp): boolean => told.some(file => lookUp(file).found === 'yes')

/** `/intro/start.md` counts from the folder of the site's pages. */
export const isBelowSite = (path: string, lookUp: LookUp): boolean =>
  path.startsWith('/') && ups.some(up => lookUp(up + path.slice(1)).found === 'yes')
