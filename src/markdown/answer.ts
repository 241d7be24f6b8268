/** What came of asking for an address: a status, or why there is none. `no-host`: nobody knows the site. */
export type Answer = {status: number} | {problem: 'no-host' | 'no-answer'}

/** Tells what an address answered; undefined if nobody asked. */
export type Ask = (url: string) => Answer | undefined

const reserved =
  /^localhost$|(?:^|\.)example\.(?:com|org|net)$|\.(?:localhost|local|internal|test|example|invalid|lan|home)$/i

/** The address without its fragment, if it is one that the public web can answer for; undefined for all others. */
export function publicAddress(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  const {hostname, username, password, href, hash} = new URL(url)
  if (username || password) return undefined
  // Numbers are machines of somebody's own, and so are names without a dot; `[::1]` has none.
  if (!hostname.includes('.') || /^[\d.]+$/.test(hostname) || reserved.test(hostname)) return undefined
  return hash ? href.slice(0, -hash.length) : href
}
