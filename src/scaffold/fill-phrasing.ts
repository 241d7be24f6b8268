import type {Image, Link, PhrasingContent} from 'mdast'
import {badges, badgeWord, safeAddress, urlWord} from './address.ts'
import {repeatIn, resolve, type Scope, slotsIn} from './scope.ts'
import {findSlots} from './slot.ts'

/**
 * Words with their slots filled. What a person typed becomes the value of a text node and nothing else. `plain`: what is
 * still to be written isn't put in italics, because something around it is.
 */
export function fillPhrasing(nodes: readonly PhrasingContent[], scope: Scope, plain: boolean): PhrasingContent[] {
  return joinTexts(nodes.flatMap(node => fillNode(node, scope, plain)))
}

function fillNode(node: PhrasingContent, scope: Scope, plain: boolean): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return fillText(node.value, scope, plain)
    case 'image':
      return repeatInline(node, scope, fillImage)
    case 'link':
      return repeatInline(node, scope, (link, inner) => fillLink(link, inner))
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const children = fillPhrasing(node.children, scope, true)
      return children.length > 0 ? [{...node, children}] : []
    }
    default:
      return [structuredClone(node)]
  }
}

function fillText(text: string, scope: Scope, plain: boolean): PhrasingContent[] {
  const out: PhrasingContent[] = []
  let from = 0
  for (const slot of findSlots(text)) {
    out.push({type: 'text', value: text.slice(from, slot.start)})
    from = slot.end
    const filling = resolve(slot, scope)
    if (!filling) continue
    if ('text' in filling) out.push({type: 'text', value: filling.text})
    else {
      const value = filling.todo === '' ? scope.values.todo.replace(/\W+$/, '') : scope.values.todo + filling.todo
      out.push(plain ? {type: 'text', value} : {type: 'emphasis', children: [{type: 'text', value}]})
    }
  }
  out.push({type: 'text', value: text.slice(from)})
  return out
}

/** A text as a plain string, for what isn't shown as Markdown; undefined where a slot in it has no answer. */
function fillString(text: string, scope: Scope, spell = (value: string) => value): string | undefined {
  let out = ''
  let from = 0
  for (const slot of findSlots(text)) {
    const filling = resolve(slot, scope)
    if (!filling || 'todo' in filling) return undefined
    out += text.slice(from, slot.start) + spell(filling.text)
    from = slot.end
  }
  return out + text.slice(from)
}

/** Images, and links, one for each entry of a list; each on a line of its own, as badges usually are. */
function repeatInline<Kind extends Image | Link>(
  node: Kind,
  scope: Scope,
  fill: (node: Kind, scope: Scope) => PhrasingContent[],
): PhrasingContent[] {
  const scopes = repeatIn(slotsIn(node), scope)
  if (!scopes) return fill(node, scope)
  return scopes.flatMap((inner, i) => {
    const filled = repeatInline(node, inner, fill)
    return i > 0 && filled.length > 0 ? [{type: 'text', value: '\n'} as const, ...filled] : filled
  })
}

function fillImage(node: Image, scope: Scope): PhrasingContent[] {
  const url = fillAddress(node.url, scope)
  if (url === undefined) return []
  const alt = fillString(node.alt ?? '', scope) ?? ''
  return [{...node, url, alt, title: node.title ? (fillString(node.title, scope) ?? null) : null}]
}

/** A link; only its words where nobody said where it leads. */
function fillLink(node: Link, scope: Scope): PhrasingContent[] {
  const url = fillAddress(node.url, scope)
  const children = fillPhrasing(node.children, scope, true)
  if (url === undefined || children.length === 0) return children
  return [{...node, url, title: node.title ? (fillString(node.title, scope) ?? null) : null, children} as Link]
}

function fillAddress(address: string, scope: Scope): string | undefined {
  const [first] = findSlots(address)
  // A slot that is the whole address is asked for as one; anywhere else an answer is a word in it.
  if (first && first.start === 0 && first.end === address.length) {
    const typed = fillString(address, scope)
    return typed === undefined ? undefined : safeAddress(typed)
  }
  return fillString(address, scope, address.startsWith(badges) ? badgeWord : urlWord)
}

/** Texts side by side as one, as a parser would see them: the writer escapes by what stands next to a character. */
function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      out[out.length - 1] = {type: 'text', value: last.value + node.value}
    else if (node.type !== 'text' || node.value !== '') out.push(node)
  }
  const first = out[0]
  return first?.type === 'text' && first.value === '' ? out.slice(1) : out
}
