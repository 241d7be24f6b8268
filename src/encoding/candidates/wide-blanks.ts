import {inDoubt, type Part} from '../characters/part.ts'

/**
 * GBK has a wide blank for two pairs, A1 A1 and A3 A0. Where a character may end in either, the first is mostly meant;
 * but of these, texts have the second, and hardly ever the first. 衡 is Chinese, and 裠 is not.
 */
const likelier = new Map([
  ['졡', '죠'],
  ['桡', '棠'],
])

/** A part of which a wide blank stands for the last two bytes, as what it likelier was. */
export function withLikelierBlank(text: string, part: Part): Part {
  const other = text[part.end - 1] === '\u3000' ? likelier.get(part.text.at(-1)!) : undefined
  return other === undefined ? part : inDoubt({...part, text: part.text.slice(0, -1) + other})
}
