/** An instant as people read it: `2026-02-25 17:30`. */
export function whenText(at: string | null): string {
  return at === null ? '' : at.slice(0, 16).replace('T', ' ')
}
