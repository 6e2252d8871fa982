/** A variable of one scope. */
export interface Variable {
  readonly key: number
  /** JSON text; empty while `items` holds it. */
  readonly value: string
  /** A long list that is being filled item by item: the JSON text of each. */
  readonly items?: string[]
}

const joined = new WeakMap<readonly string[], { readonly filled: number; readonly text: string }>()
const fillings = new WeakMap<readonly string[], number>()

/** The JSON text of a variable. */
export function variableText({ value, items }: Variable): string {
  if (!items) return value
  const filled = fillings.get(items) ?? 0
  const known = joined.get(items)
  if (known?.filled === filled) return known.text
  const text = `[${items.join(',')}]`
  joined.set(items, { filled, text })
  return text
}

/** Puts an item in its place of a list that is being filled. For appliers. */
export function fillItem(items: string[], index: number, text: string): void {
  items[index] = text
  fillings.set(items, (fillings.get(items) ?? 0) + 1)
}
