const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{6})|([nrt"'\\]))/g
const SHORT: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/** The text a string literal stands for (DMN 1.5, 10.3.1.2, rules 33, 64). A backslash before any other sign is itself, as regular expressions need it. */
export function textOf(literal: string): string {
  return literal.slice(1, -1).replace(ESCAPE, (whole, short?: string, long?: string, sign?: string) => {
    if (sign !== undefined) return SHORT[sign] ?? sign
    const point = Number.parseInt(short ?? long ?? '', 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
