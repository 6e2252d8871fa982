import { present } from '../log/present.js'
/** Things that fall due, the earliest first; those due at the same instant by their keys. */
export type DueQueue = { readonly at: number; readonly key: number }[]

function placeOf(queue: DueQueue, at: number, key: number): number {
  let low = 0
  let high = queue.length
  while (low < high) {
    const middle = (low + high) >> 1
    const entry = present(queue[middle])
    if (entry.at < at || (entry.at === at && entry.key < key)) low = middle + 1
    else high = middle
  }
  return low
}

/** Enters something; entering it again at the same instant changes nothing. */
export function enter(queue: DueQueue, at: number, key: number): void {
  const place = placeOf(queue, at, key)
  const entry = queue[place]
  if (entry?.at !== at || entry.key !== key) queue.splice(place, 0, { at, key })
}

/** Takes something out that was entered for that instant. */
export function leave(queue: DueQueue, at: number, key: number): void {
  const place = placeOf(queue, at, key)
  const entry = queue[place]
  if (entry?.at === at && entry.key === key) queue.splice(place, 1)
}
