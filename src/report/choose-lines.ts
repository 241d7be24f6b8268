import type {LineOpener} from './line-openers.ts'

/** Of the lines that could open a section, those that do. */
export function chooseLines(found: readonly LineOpener[], wanted: ReadonlySet<string>): Map<string, LineOpener[]> {
  const chosen = new Map<string, LineOpener[]>()
  const order = ['bold', 'plain', 'column', 'label']
  for (const id of wanted) {
    const mine = found.filter(({reading}) => reading.ids.includes(id))
    if (mine.length === 0) continue
    const own = mine.filter(({brief}) => !brief)
    const from = own.length > 0 ? own : mine
    const rank = from.reduce((least, {as}) => Math.min(least, order.indexOf(as)), order.length)
    const best = from.filter(({as}) => order.indexOf(as) === rank)
    // The columns of one table are all meant; of lines, the first one, for later ones mostly repeat it.
    // A heading capitalises its words, a point that names its section (`Modern frameworks and tools`) does not.
    const first = best.find(({as, text}) => as === 'plain' && isCapitalised(text)) ?? best[0]!
    chosen.set(id, rank === 2 ? best.filter(({line}) => line === best[0]!.line) : [first])
  }
  return chosen
}

/** Whether all the longer words begin with a capital. */
function isCapitalised(text: string): boolean {
  const words = text.match(/[A-Za-z]{4,}/g) ?? []
  return words.length > 0 && words.every(word => word < 'a')
}
