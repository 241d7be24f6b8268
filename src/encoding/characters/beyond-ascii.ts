/**
 * Where the units of a text are that ASCII does not have, in order, and where its lines end. Nearly all who look at
 * damage want the former, some fifty times for each text, and in most texts in Latin letters they are one unit in
 * twenty: so they are looked for once. A text must not change once somebody has asked.
 */
export function beyondAscii(codes: Uint16Array): Int32Array {
  return (known.get(codes) ?? looked(codes)).places
}

/** Where the line feeds of a text are, in order. */
export function lineFeeds(codes: Uint16Array): Int32Array {
  return (known.get(codes) ?? looked(codes)).feeds
}

interface Seen {
  places: Int32Array
  feeds: Int32Array
}

const known = new WeakMap<Uint16Array, Seen>()

function looked(codes: Uint16Array): Seen {
  // Both in one table, from both of its ends: no unit is both.
  const table = new Int32Array(codes.length)
  let [count, first] = [0, codes.length]
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!
    if (code > 0x7f) table[count++] = i
    else if (code === 10) table[--first] = i
  }
  const seen = {places: table.slice(0, count), feeds: table.slice(first).reverse()}
  known.set(codes, seen)
  return seen
}

/** How many of these are meant, up to as many as are wanted. */
export function countBeyond(codes: Uint16Array, isMeant: (at: number) => boolean, most = codes.length): number {
  const places = beyondAscii(codes)
  let count = 0
  for (let i = 0; i < places.length && count < most; i++) if (isMeant(places[i]!)) count++
  return count
}
