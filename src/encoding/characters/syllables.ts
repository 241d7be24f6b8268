import {lazily} from '../../text/lazily.ts'
import {compounds, onsets, rhymes, small} from '../data/vietnamese.ts'

/**
 * What it brings a word to be the commonest, one of those in every sentence, another small one, or part of a compound.
 */
const [commonest, oftenest, often, inCompounds] = [6.5, 5, 3.5, 2.5]
/** So many of the small words are of the first two kinds. */
const [first, next] = [12, 60]
/**
 * What it brings to make a compound with a neighbour, and to make one if that is what the neighbour's lost letters are.
 */
const [together, perhaps] = [7, 5]
/** What it costs to be no syllable at all, and to be in capitals where the neighbours are not, or the other way round. */
const [impossible, misfit] = [-6, -3]

const lexicon = lazily(() => {
  const [followers, leaders] = [new Map<string, string[]>(), new Map<string, string[]>()]
  const common = new Map<string, number>()
  for (const pair of compounds.split('|')) {
    const [one, other] = pair.split(' ') as [string, string]
    followers.set(one, [...(followers.get(one) ?? []), other])
    leaders.set(other, [...(leaders.get(other) ?? []), one])
    common.set(one, inCompounds).set(other, inCompounds)
  }
  for (const [i, one] of small.split(' ').entries())
    common.set(one, i < first ? commonest : i < next ? oftenest : Math.max(often, common.get(one) ?? 0))
  const shapes = new Set<string>()
  for (const end of rhymes.split(' ')) {
    const isFront = /^[ieêy]/.test(end)
    for (const onset of ['', ...onsets.any.split(' '), ...(isFront ? onsets.front : onsets.back).split(' ')])
      shapes.add(onset + end)
    // qu is written so whatever follows; gì and giếng have one i for two.
    shapes.add(`qu${end.replace(/^[uo](?=[aăâeêiơyô])/, '')}`)
    if (end.startsWith('i')) shapes.add(`g${end}`)
  }
  return {followers, leaders, common, shapes}
})

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const stopped = /(?:ch?|p|t)$/

/** Whether it is made as syllables are: an onset, a rhyme, and a tone that goes with it. */
function isSyllable(word: string): boolean {
  const apart = word.normalize('NFD')
  const marks = apart.match(tones) ?? []
  if (marks.length > 1) return false
  const shape = apart.replace(tones, '').normalize('NFC')
  if (!lexicon().shapes.has(shape)) return false
  return !stopped.test(shape) || marks[0] === '\u0301' || marks[0] === '\u0323'
}

/** How much speaks for a Vietnamese word between its neighbours, which have `?` for each letter that is lost. */
export function syllableWorth(word: string, before: string, after: string): number {
  const lower = word.toLowerCase()
  if (!isSyllable(lower)) return impossible
  const {followers, leaders, common} = lexicon()
  const joined = Math.max(match(leaders.get(lower), before), match(followers.get(lower), after))
  return (common.get(lower) ?? 0) + joined + (isLarge(word) === (isLarge(before) || isLarge(after)) ? 0 : misfit)
}

/** Whether all of a word that has several letters is in capitals. */
const isLarge = (word: string) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

/** What it is worth that one of some words is what is known of a neighbour. */
function match(words: readonly string[] | undefined, known: string): number {
  if (words === undefined || known === '') return 0
  const lower = known.toLowerCase()
  if (words.includes(lower)) return together
  if (!lower.includes('?')) return 0
  const isSame = (char: string, i: number) => lower[i] === '?' || lower[i] === char
  return words.some(word => word.length === lower.length && [...word].every(isSame)) ? perhaps : 0
}

/** Letters that no other language has. */
const hallmark = /^[ảạấầẩẫậắằẳẵặẻẽẹếềểễệỉịỏọốồổỗộớờởỡợủụứừửữựỳỷỹỵơư]$/
/** So many of them are no quotation. */
const enough = 8

/** Whether a text is in Vietnamese, given how often each of its letters is seen. */
export function isVietnamese(counts: Iterable<readonly [letter: string, count: number]>): boolean {
  let sum = 0
  for (const [letter, count] of counts) if (hallmark.test(letter)) sum += count
  return sum >= enough
}
