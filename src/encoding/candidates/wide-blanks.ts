import {inDoubt, type Part} from '../characters/part.ts'

/**
 * A wide blank is two pairs to GBK, A1 A1 and A3 A0. Of what may end in either, texts have the second of these and hardly
 * ever the first; of others it is the other way around: 衡 is Chinese, and 裠 is not.
 */
const likelier = new Map([
  ['졡', '죠'],
  ['桡', '棠'],
])

/** Characters of which a wide blank stands for the last two bytes, as what they likelier were. */
export function withLikelierBlank(text: string, part: Part): Part {
  const other = text[part.end - 1] === '\u3000' ? likelier.get(part.text.at(-1)!) : undefined
  return other === undefined ? part : inDoubt({...part, text: part.text.slice(0, -1) + other})
}
