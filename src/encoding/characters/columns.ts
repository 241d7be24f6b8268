type Column = Uint8Array | Int32Array | Float64Array

/** A column with twice the room, and what is in it. */
export function doubled<Kind extends Column>(column: Kind): Kind {
  const larger = new (column.constructor as new (length: number) => Kind)(2 * column.length)
  larger.set(column)
  return larger
}
