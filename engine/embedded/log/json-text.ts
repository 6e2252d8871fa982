const QUOTE = 34
const BACKSLASH = 92

/** The index behind a string that begins at `from`. */
function behindString(text: string, from: number): number {
  for (let index = from + 1; ; index += 1) {
    const code = text.charCodeAt(index)
    if (code === BACKSLASH) index += 1
    else if (code === QUOTE) return index + 1
  }
}

/** The index behind a value that begins at `from` in compact JSON. */
function behindValue(text: string, from: number): number {
  let depth = 0
  for (let index = from; index < text.length;) {
    const character = text[index]
    if (character === '"') {
      index = behindString(text, index)
      continue
    }
    if (depth === 0 && (character === ',' || character === '}' || character === ']')) return index
    if (character === '{' || character === '[') depth += 1
    if (character === '}' || character === ']') depth -= 1
    index += 1
  }
  return text.length
}

/** The text of valid JSON without white space between its parts; numbers keep every digit. */
export function compactJson(text: string): string {
  const parts: string[] = []
  let copied = 0
  for (let index = 0; index < text.length;) {
    const code = text.charCodeAt(index)
    if (code === QUOTE) index = behindString(text, index)
    else if (code === 32 || (code >= 9 && code <= 13)) {
      parts.push(text.slice(copied, index))
      index += 1
      copied = index
    } else index += 1
  }
  return copied === 0 ? text : parts.join('') + text.slice(copied)
}

/** Names and texts of the members of a compact JSON object. */
export function jsonMembers(text: string): readonly (readonly [name: string, value: string])[] {
  const entries: [string, string][] = []
  for (let index = 1; index < text.length - 1;) {
    const nameEnd = behindString(text, index)
    const valueEnd = behindValue(text, nameEnd + 1)
    entries.push([JSON.parse(text.slice(index, nameEnd)) as string, text.slice(nameEnd + 1, valueEnd)])
    index = valueEnd + 1
  }
  return entries
}

/** Texts of the items of a compact JSON array; undefined if the text is no array. */
export function jsonItems(text: string): string[] | undefined {
  if (!text.startsWith('[')) return undefined
  const items: string[] = []
  for (let index = 1; index < text.length - 1;) {
    const end = behindValue(text, index)
    items.push(text.slice(index, end))
    index = end + 1
  }
  return items
}
