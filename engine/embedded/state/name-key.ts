/** One key of two names; neither can be mistaken for a part of the other. */
export function nameKey(first: string | number, second: string): string {
  return `${first}\u0000${second}`
}
