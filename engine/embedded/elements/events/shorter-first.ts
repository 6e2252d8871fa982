/** The order in which Zeebe finds what it keeps by name: shorter names first, names of one length by their letters. */
export function shorterFirst(one: string, other: string): number {
  if (one.length !== other.length) return one.length - other.length
  return one < other ? -1 : 1
}
