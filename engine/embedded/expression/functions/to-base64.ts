const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The Base64 form (RFC 4648) of a text in UTF-8. */
export function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const digits: string[] = []
  for (let index = 0; index < bytes.length; index += 3) {
    const bits = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0)
    digits.push(digit(bits >> 18), digit(bits >> 12), digit(bits >> 6), digit(bits))
  }
  const padding = (3 - (bytes.length % 3)) % 3
  return digits.join('').slice(0, digits.length - padding) + '='.repeat(padding)
}

function digit(bits: number): string {
  return DIGITS.charAt(bits & 63)
}
