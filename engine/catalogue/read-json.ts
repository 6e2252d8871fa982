/** JSON read from outside, or why it is refused, in Chinese. */
export type ReadJson =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly message: string; readonly mend: string }

const LARGEST_FILE = 5_000_000
const DEEPEST_NESTING = 64

/**
 * Reads JSON that a stranger may have written: bounded in size and depth before it is parsed, and without `__proto__` keys, so
 * that no later walk overflows the stack or touches a prototype.
 */
export function readJson(text: string): ReadJson {
  if (text.length > LARGEST_FILE) return refused(`文件超过${LARGEST_FILE}个字符`, '请拆分或精简文件')
  if (nesting(text) > DEEPEST_NESTING) return refused(`嵌套超过${DEEPEST_NESTING}层`, '请减少嵌套层数')
  const keys = new Set<string>()
  try {
    const value: unknown = JSON.parse(text, (key, inner: unknown) => {
      keys.add(key)
      return inner
    })
    if (keys.has('__proto__')) return refused('含有不允许的键“__proto__”', '请删除该键')
    return { kind: 'json', value }
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message.slice(0, 200) : String(error)
    return refused(`不是有效的 JSON：${reason}`, '请修正 JSON 语法')
  }
}

/** Whether a value is an object with keys: not null, not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nesting(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (inString) {
      if (character === '\\') index += 1
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') deepest = Math.max(deepest, (depth += 1))
    else if (character === '}' || character === ']') depth -= 1
    if (deepest > DEEPEST_NESTING) return deepest
  }
  return deepest
}

function refused(message: string, mend: string): ReadJson {
  return { kind: 'refused', message, mend }
}
