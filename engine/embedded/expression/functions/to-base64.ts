const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The Base64 form (RFC 4648) of a text in UTF-8. */
export function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text)
  let result = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second, third] = bytes.subarray(index, index + 3)
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0)
    result += digit(bits >> 18) + digit(bits >> 12)
    result += (second === undefined ? '=' : digit(bits >> 6)) + (third === undefined ? '=' : digit(bits))
  }
  return result
}

function digit(bits: number): string {
  return DIGITS.charAt(bits & 63)
}
