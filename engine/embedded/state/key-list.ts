import { present } from '../log/present.js'
/** Keys in ascending order, which is the order in which they were made. */
export type KeyList = number[]

function placeOf(list: KeyList, key: number): number {
  let low = 0
  let high = list.length
  // Nearly always a key is the highest yet.
  if (high > 0 && present(list[high - 1]) < key) return high
  while (low < high) {
    const middle = (low + high) >> 1
    if (present(list[middle]) < key) low = middle + 1
    else high = middle
  }
  return low
}

/** Adds a key that is not there yet. */
export function addKey(list: KeyList, key: number): void {
  const place = placeOf(list, key)
  if (list[place] !== key) list.splice(place, 0, key)
}

/** Takes a key out. */
export function removeKey(list: KeyList, key: number): void {
  const place = placeOf(list, key)
  if (list[place] === key) list.splice(place, 1)
}
