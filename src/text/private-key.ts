/** A key of 8,192 bits has 6,500 characters; with the marks of quotations before its lines it has some more. */
const longest = 10_000

/**
 * Where a private key ends, given where its first line (`-----BEGIN … PRIVATE KEY-----`) does; nothing if no key
 * follows, as in an example with dots. All of it is the secret, but for the first line, which says no more than what it
 * is.
 */
export function privateKeyEnd(text: string, at: number): number | undefined {
  const body = text.slice(at, at + longest)
  if (!/^[\s"'\\n>]{0,10}[A-Za-z0-9+/=]{30}/.test(body)) return undefined
  const close = /-----END (?:[A-Z]{2,9} ){0,2}PRIVATE KEY-----/.exec(body)
  if (close) return at + close.index + close[0].length
  // Its end was not pasted: as many lines as can be part of one.
  let end = at
  for (const {0: line, index} of body.matchAll(/[^\r\n]+/g)) {
    if (!isOfKey(line.trim())) break
    end = at + index + line.trimEnd().length
  }
  return end
}

const isOfKey = (line: string) => line.length >= 8 && !/[^A-Za-z0-9+/=\\"',]/.test(line.replace(/^(?:> ?)+/, ''))
