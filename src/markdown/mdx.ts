const imports = /^import[ \t](?:.*[ \t]from[ \t])?[ \t]*["'][^"'\r\n]+["'];?[ \t]*$/

/** The same on any line of a text: `import Logo from './logo.svg'` names a component as its author likes. */
export const importLines = new RegExp(imports, 'gm')
const component = /^[ \t]*<([A-Z]\w*)/gm

/** The components that a text places between its lines, as MDX does: `<Tabs>`. */
export const componentsIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(component), ([, name]) => name!))

/** Whether some lines are what MDX asks for above a text: they import components that it places. */
export const importsThem = (said: readonly string[], components: ReadonlySet<string>): boolean =>
  said.every(line => imports.test(line)) &&
  said.some(line => (line.match(/\w+/g) ?? []).some(name => components.has(name)))
