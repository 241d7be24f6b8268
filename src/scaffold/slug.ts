/** GitHub's name for a heading's anchor: lower case, spaces as dashes, anything but letters, digits, marks, - and _ gone. */
const slugOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')

/** Slugs of one document, in order: a second heading of the same name gets a number. */
export function slugger(): (heading: string) => string {
  const seen = new Map<string, number>()
  return heading => {
    const slug = slugOf(heading)
    let count = seen.get(slug) ?? 0
    let unique = count === 0 ? slug : `${slug}-${count}`
    while (count > 0 && seen.has(unique)) unique = `${slug}-${++count}`
    seen.set(slug, count + 1)
    if (unique !== slug) seen.set(unique, 1)
    return unique
  }
}
