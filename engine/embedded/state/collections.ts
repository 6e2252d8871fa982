/** The set under a key, made if it is not there. */
export function setAt<Key, Item>(map: Map<Key, Set<Item>>, key: Key): Set<Item> {
  const known = map.get(key)
  if (known) return known
  const set = new Set<Item>()
  map.set(key, set)
  return set
}

/** The map under a key, made if it is not there. */
export function mapAt<Key, Inner, Item>(map: Map<Key, Map<Inner, Item>>, key: Key): Map<Inner, Item> {
  const known = map.get(key)
  if (known) return known
  const inner = new Map<Inner, Item>()
  map.set(key, inner)
  return inner
}

/** Takes an item out of the set under a key, and the set with its last item. */
export function dropFromSet<Key, Item>(map: Map<Key, Set<Item>>, key: Key, item: Item): void {
  const set = map.get(key)
  if (set?.delete(item) && set.size === 0) map.delete(key)
}

/** Takes an entry out of the map under a key, and the map with its last entry. */
export function dropFromMap<Key, Inner, Item>(map: Map<Key, Map<Inner, Item>>, key: Key, inner: Inner): void {
  const found = map.get(key)
  if (found?.delete(inner) && found.size === 0) map.delete(key)
}
