/** `2026-03-09 10:22`: an instant as it stands in the records, in the hall's own time. */
export function whenText(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ')
}
