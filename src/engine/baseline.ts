import type {FileResult, Message} from './message.ts'

/** Findings that are known and left for later: for each file and rule the fingerprints of what there was. */
export interface Baseline {
  version: 1
  files: Record<string, Record<string, string[]>>
}

/** A file's findings with their fingerprints, which need its text. */
export interface Named {
  path: string
  messages: readonly Message[]
  names: readonly string[]
}

const byName = <Value>(entries: Iterable<[string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))

/** What there is now, as what is known from now on. Sorted, so that a diff of two shows what changed. */
export function makeBaseline(files: readonly Named[]): Baseline {
  const entries = files.flatMap(({path, messages, names}): [string, Record<string, string[]>][] => {
    const rules = new Map<string, string[]>()
    for (const [i, {ruleId}] of messages.entries()) {
      const known = rules.get(ruleId)
      if (known) known.push(names[i]!)
      else rules.set(ruleId, [names[i]!])
    }
    for (const known of rules.values()) known.sort()
    return rules.size > 0 ? [[path, byName(rules)]] : []
  })
  return {version: 1, files: byName(entries)}
}

/** What a baseline leaves of a file's findings. */
export interface Left {
  file: FileResult
  silenced: number
  /** Known findings that are no more: the baseline could shrink. */
  gone: number
}

/**
 * A file without what is known of it. As long as a rule finds no more than it did, all of it is known, also where a line
 * was reworded; when it grows, what the baseline does not name is told, and that is at least as much as came on top.
 */
export function withoutKnown({path, messages, names}: Named, {files}: Baseline): Left {
  const rules = new Map(Object.entries(Object.hasOwn(files, path) ? files[path]! : {}))
  const now = new Map<string, number>()
  for (const {ruleId} of messages) now.set(ruleId, (now.get(ruleId) ?? 0) + 1)
  const grown = new Map<string, ReadonlySet<string>>()
  for (const [ruleId, number] of now) {
    const known = rules.get(ruleId) ?? []
    if (number > known.length) grown.set(ruleId, new Set(known))
  }
  const left = messages.filter(({ruleId}, i) => grown.has(ruleId) && !grown.get(ruleId)!.has(names[i]!))
  let gone = 0
  for (const [ruleId, known] of rules) gone += Math.max(0, known.length - (now.get(ruleId) ?? 0))
  return {file: {path, messages: left}, silenced: messages.length - left.length, gone}
}
