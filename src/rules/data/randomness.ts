/** Whether nobody would say it: signs of several kinds, none of them often, no words that are joined. */
export function isRandom(value: string, password: boolean): boolean {
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter(kind => kind.test(value)).length
  if (kinds < 2 || value.split(/[-_.:/]/).every(part => /^(?:\p{L}{2,}|\d{0,4})$/u.test(part))) return false
  if (password && kinds >= 3 && value.length >= 8 && new Set(value).size >= 6) return true
  return value.length >= 16 && /\d/.test(value) && bitsPerSign(value) >= 3.2
}

function bitsPerSign(value: string): number {
  const counts = new Map<string, number>()
  for (const sign of value) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length)
  return bits
}

/** What a value says that was only wrapped in Base64, as Kubernetes wants it: `c2VjcmV0` hides nothing. */
export function unwrapped(value: string): string {
  if (value.length < 8 || value.length > 400 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value))
    return value
  const said = atob(value)
  return /^[ -~]+$/.test(said) ? said : value
}

/** What a JSON Web Token says of its owner, in the signs of Base64 that addresses take. */
export function claimsOf(token: string): string {
  const claims = /^[\w-]+\.([\w-]+)\./.exec(token)?.[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? ''
  return claims.length % 4 === 1 ? '' : atob(claims)
}
