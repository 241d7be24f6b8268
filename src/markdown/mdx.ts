const imports = /^import[ \t](?:.*[ \t]from[ \t])?[ \t]*["'][^"'\r\n]+["'];?[ \t]*$/

/** The same on any line of a text: `import Logo from './logo.svg'` names a component as its author likes. */
export const importLines = new RegExp(imports, 'gm')
const component = /(?:^[ \t]*<|<(?=\w+ ?\/>)|=\{(?=\w+\}))([A-Z]\w*)/gm

/** The components that a text places between its lines, as MDX does, or hands to one: `<Tabs>`, `src={Logo}`. */
export const componentsIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(component), ([, name]) => name!))

/** Whether some lines are what MDX asks for above a text: they import components that it places. */
export const importsThem = (said: readonly string[], components: ReadonlySet<string>): boolean =>
  said.every(line => imports.test(line)) &&
  said.some(line => (line.match(/\w+/g) ?? []).some(name => components.has(name)))

/** Whether a line begins to make a component that the text places: `export const Arrow = () => <svg`. */
export const makesOne = (line: string, components: ReadonlySet<string>): boolean =>
  components.has(/^export (?:const|let|function|default function) (\w+)/.exec(line)?.[1] ?? '')

const tags = /^[ \t]*<(\/?)([A-Z]\w*)\b[^>]{0,1000}?(\/?)>/gm
/** Nobody nests more, and looking for the one that is closed costs as much as there are. */
const most = 100

/** The stretches between a component's tags on lines of their own: MDX knows no code that only its indentation makes. */
export function componentParts(text: string): {start: number; end: number}[] {
  const open: {name: string; start: number}[] = []
  const parts: {start: number; end: number}[] = []
  for (const {0: tag, 1: closes, 2: name, 3: isWhole, index} of text.matchAll(tags)) {
    if (closes) {
      const at = open.findLastIndex(other => other.name === name)
      if (at === -1) continue
      parts.push({start: open[at]!.start, end: index})
      open.length = at
    } else if (!isWhole && open.length < most) open.push({name: name!, start: index + tag.length})
  }
  return parts
}
