/**
 * What is made when it is first asked for, and once. A pattern that asks for properties of Unicode takes up to a third of a
 * millisecond to be read, before it is ever tried, and most reports need none of them: together they were a tenth of the
 * time that one report takes.
 */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
