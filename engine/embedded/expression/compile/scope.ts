/** The local names known while compiling. A `dynamic` scope is a filter's: the entries of its item are names too, known only when it runs. */
export interface Scope {
  readonly outer: Scope | null
  readonly slots: Map<string, number>
  readonly dynamic: boolean
}

/** Where a name is found: first in the items of the dynamic frames so many frames out, then in a slot; in no slot if it is a variable. */
export interface Place {
  readonly dynamicHops: readonly number[]
  readonly hops: number
  readonly slot: number | undefined
}

/** A scope within another, with these names in slots 0, 1, 2 … */
export function innerScope(outer: Scope | null, names: readonly string[], dynamic = false): Scope {
  return { outer, slots: new Map(names.map((name, slot) => [name, slot])), dynamic }
}

/** Finds a name from the inside out. */
export function locate(scope: Scope | null, name: string): Place {
  const dynamicHops: number[] = []
  let hops = 0
  for (let place = scope; place; place = place.outer) {
    if (place.dynamic) dynamicHops.push(hops)
    const slot = place.slots.get(name)
    if (slot !== undefined) return { dynamicHops, hops, slot }
    hops += 1
  }
  return { dynamicHops, hops, slot: undefined }
}
