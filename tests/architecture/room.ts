/** The room a path lies in: the longest of `rooms` that holds it. */
export function roomOf(path: string, rooms: readonly string[]): string | undefined {
  const holders = rooms.filter((room) => path === room || path.startsWith(`${room}/`))
  return holders.sort((a, b) => b.length - a.length)[0]
}
