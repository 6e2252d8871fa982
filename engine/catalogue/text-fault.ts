/** The longest text anywhere, in UTF-16 units. */
const TEXT_LIMIT = 4_000

/** The longest name, number or telephone number. */
export const NAME_LIMIT = 200

const controls = /\p{Cc}/u
const controlsBesideLines = /(?![\t\n\r])\p{Cc}/u
const loneSurrogate = /\p{Cs}/u

/** What makes a text unfit to be kept, in Chinese; `lines` where it may have several lines. Undefined if nothing does. */
export function textFault(text: string, limit = TEXT_LIMIT, lines = false): string | undefined {
  if (text.length > limit) return `最多${limit}个字`
  if ((lines ? controlsBesideLines : controls).test(text)) return '不能含有控制字符'
  return loneSurrogate.test(text) ? '含有不完整的字符' : undefined
}
