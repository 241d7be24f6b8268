/** The least number of which something is true, as it is of all greater ones; the count where it is true of none. */
export function lowest(count: number, isTrue: (i: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isTrue(middle)) high = middle
    else low = middle + 1
  }
  return low
}
