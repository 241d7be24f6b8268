/**
 * Makes something when it is first asked for, and once. A pattern with properties of Unicode takes up to a third of a
 * millisecond to be read, before it is ever tried, and most reports need none: together they were a tenth of the time
 * of one report.
 */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
