/** What a picture is called where its author gave it no words: the badge of a language, the icon of a tool. */
const called =
  /shields\.io\/badge\/([^/?#"'\s-][^/?#"'-]{0,40})|devicons?(?:@[\w.-]{1,20})?\/icons\/([\w.+-]{1,30})\/|skillicons\.dev\/icons\?i=([\w,.-]{1,200})/i

/** The name of a picture by its address; empty if that tells none. */
export function pictureName(address: string): string {
  const match = called.exec(address)
  return match ? (match[1] ?? match[2] ?? match[3])!.replace(/%20|[_,]/g, ' ') : ''
}

const alternative = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i

/** What a tag shows of words: those of a picture, and nothing of any other. */
export function saidByTag(tag: string): string {
  if (!/^<img\b/i.test(tag)) return ''
  const alt = alternative.exec(tag)
  return (alt?.[1] ?? alt?.[2] ?? '').trim() || pictureName(tag)
}
