import {hashOf} from '../text/hash.ts'
import type {Found} from './find.ts'
import {statOf} from './stat-of.ts'

/** Which part of the files to look at, of how many. */
export interface Shard {
  /** From 1. */
  index: number
  of: number
}

interface Sized extends Found {
  size: number
}

/** How many files there are, and a hash of their names and sizes. */
export interface AllFiles {
  files: number
  hash: string
}

export function fingerprintOf(files: readonly Sized[]): string {
  return hashOf(files.map(({shown, size}) => `${shown}\0${size}\n`).join(''))
}

export const sized = (files: readonly Found[]): Sized[] =>
  files.map(found => ({...found, size: statOf(found.file)?.size ?? 0}))

/**
 * One part of the files, in their order. They are dealt like cards, the largest first, there and back again: so the parts
 * differ by no more than the largest file, and every machine that sees the same files deals them alike. Files of one size
 * come in the order of a hash of their path, or else neighbours, which are often of one kind, would always be parted alike.
 */
export function partOf<File extends Sized>(files: readonly File[], {index, of}: Shard): File[] {
  const dealt = files
    .map(file => ({file, hash: hashOf(file.shown)}))
    .sort((a, b) => b.file.size - a.file.size || (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0))
  const mine = new Set<File>()
  for (const [i, {file}] of dealt.entries()) {
    const round = Math.floor(i / of)
    const place = i % of
    if ((round % 2 === 0 ? place : of - 1 - place) === index - 1) mine.add(file)
  }
  return files.filter(file => mine.has(file))
}
