/** An element as a test looks at it. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

const entities: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"}
const decode = (text: string): string => {
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`Unexpected entity in ${text.slice(0, 80)}`)
  return text.replace(/&([^;]+);/g, (_, name: string) => entities[name]!)
}

/** Reads the plain XML that our reporters write and refuses everything else: stricter than a parser, on purpose. */
export function readXml(xml: string): Element {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!xml.startsWith(head)) throw new Error('Unexpected start, expected the XML declaration')
  const forbidden = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/u.exec(xml)
  if (forbidden) throw new Error(`Unexpected character ${forbidden[0].codePointAt(0)} in XML`)
  const root: Element = {name: '', attributes: {}, children: [], text: ''}
  const open = [root]
  for (const [, close, name, attributes, empty, text] of xml
    .slice(head.length)
    .matchAll(/<(\/?)([a-z-]+)((?: [a-z]+="[^"<>]*")*)(\/?)>|([^<]+|<)/gy)) {
    const top = open.at(-1)!
    if (text !== undefined) {
      if (text === '<' || text.includes('>')) throw new Error(`Unexpected markup near ${text.slice(0, 40)}`)
      top.text += decode(text)
    } else if (close) {
      if (open.pop()!.name !== name) throw new Error(`Unexpected </${name}>`)
    } else {
      const element: Element = {name: name!, attributes: {}, children: [], text: ''}
      for (const [, key, value] of attributes!.matchAll(/ ([a-z]+)="([^"]*)"/g))
        element.attributes[key!] = decode(value!)
      top.children.push(element)
      if (!empty) open.push(element)
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('Unexpected end, expected one whole element')
  return root.children[0]!
}
