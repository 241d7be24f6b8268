import type {Part} from '../characters/part.ts'
import type {Claims} from './claims.ts'
import {linesOf, reach} from './strangers.ts'

/** Of so many neighbours on one side, one should be a witness. */
const few = 6
/** So many of them must be readable by the one page only, and so many times as many as by the other only. */
const [fewest, majority] = [2, 4]

/** What the neighbours of a part say of the page that reads it, and of another one. */
interface Hearing {
  pro: number
  con: number
  /** How many speak for it before the part, and how many after it. */
  before: number
  after: number
  /** Whether one in the same line speaks for it, or against it. */
  isBacked: boolean
  isDenied: boolean
}

/**
 * Tells of a part whether its line has others on both sides, or one in its row, that its page can read and none of
 * these others can. A line went one way, so that what is torn nearby says nothing, and so did a word: `Ðž` of
 * `ÐžÑ‚Ñ‡ÐµÑ‚`.
 */
export function enclosed(codes: Uint16Array, parts: readonly Part[], {sensible}: Claims) {
  let lines: Uint32Array | undefined
  return (i: number, others: number): boolean => {
    const line = (lines ??= linesOf(codes, parts))[i]!
    const {mask} = parts[i]!
    const [first, next] = rowOf(parts, i)
    for (let rest = others; rest; rest &= rest - 1) {
      let [before, after, isJoined] = [0, 0, false]
      for (let j = Math.max(0, i - reach), last = Math.min(parts.length, i + reach + 1); j < last; j++) {
        if (lines[j] !== line) continue
        const [mine, theirs] = [sensible[j]! & mask, sensible[j]! & (rest & -rest)]
        if (theirs && !mine) return false
        if (!mine || theirs) continue
        j < i ? before++ : after++
        isJoined ||= j >= first && j < next
      }
      if (!isJoined && (before === 0 || after === 0)) return false
    }
    return true
  }
}

/** The parts that touch each other and this one: the index of the first, and that after the last. */
function rowOf(parts: readonly Part[], i: number): [first: number, next: number] {
  let [first, next] = [i, i + 1]
  while (first > Math.max(0, i - reach) && parts[first - 1]!.end === parts[first]!.start) first--
  while (next < Math.min(parts.length, i + reach + 1) && parts[next]!.start === parts[next - 1]!.end) next++
  return [first, next]
}

/** Tells of a part whether those around fail to bear out its page against one that reads it otherwise. */
export function witnesses(codes: Uint16Array, parts: readonly Part[], claims: Claims): (i: number) => boolean {
  const {sensible, rival, aside, weight, isContradicted, isRarer} = claims
  const anyRival = rival.some((pages, i) => (pages | aside[i]!) !== 0)
  const lines = anyRival ? linesOf(codes, parts) : new Uint32Array(0)

  return i => {
    for (let rest = rival[i]!; rest; rest &= rest - 1) {
      const {pro, con, before, after, isBacked, isDenied} = hear(i, rest & -rest)
      // Where one page ends another may begin: witnesses on one side only do not count if there could be some on both.
      const lopsided = (before === 0 && i > few) || (after === 0 && i + few < parts.length - 1)
      // And a line went one way.
      const isOther = (isDenied || isContradicted[i]) && !isBacked
      const isOnEdge = (before === 0 || after === 0) && !isBacked && isRarer[i] === 1
      if (pro < fewest || pro < majority * con || lopsided || isOther || isOnEdge) return true
    }
    return false
  }

  function hear(i: number, page: number): Hearing {
    const {mask} = parts[i]!
    const hearing = {pro: 0, con: 0, before: 0, after: 0, isBacked: false, isDenied: false}
    for (let j = Math.max(0, i - reach), last = Math.min(parts.length, i + reach + 1); j < last; j++) {
      const mine = sensible[j]! & mask
      const theirs = sensible[j]! & page
      const isNear = lines[j] === lines[i]
      if (mine && !theirs) {
        hearing.pro += weight[j]!
        hearing.isBacked ||= isNear
        if (j < i) hearing.before++
        else hearing.after++
      } else if (theirs && !mine) hearing.con += weight[j]!
      // What only the other page was chosen for speaks for it, even if this one could read it.
      const isTheirs = (parts[j]!.mask & page) !== 0 && (parts[j]!.mask & mask) === 0
      hearing.isDenied ||= isNear && (isTheirs || (theirs !== 0 && mine === 0))
    }
    return hearing
  }
}
