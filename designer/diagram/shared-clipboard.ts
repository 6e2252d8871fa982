const KEPT = 'bancheng.designer.clipboard'

interface Moddle {
  create(type: string, attributes: object): object
}

/**
 * The clipboard of every diagram on this machine: what is copied in one can be pasted in another, in another tab of the browser
 * too. Moddle's elements go through it as JSON and are made anew.
 */
class SharedClipboard {
  static readonly $inject = ['moddle']

  readonly #moddle: Moddle

  constructor(moddle: Moddle) {
    this.#moddle = moddle
  }

  get(): unknown {
    const kept = localStorage.getItem(KEPT)
    return kept === null ? undefined : JSON.parse(kept, this.#reviver())
  }

  set(tree: unknown): void {
    localStorage.setItem(KEPT, JSON.stringify(tree))
  }

  clear(): unknown {
    const tree = this.get()
    localStorage.removeItem(KEPT)
    return tree
  }

  isEmpty(): boolean {
    return localStorage.getItem(KEPT) === null
  }

  #reviver(): (key: string, value: unknown) => unknown {
    const made = new Map<string, object>()
    return (_key, value) => {
      if (!isElement(value)) return value
      const { $type, ...attributes } = value
      const known = value.id === undefined ? undefined : made.get(value.id)
      if (known !== undefined) return known
      const element = this.#moddle.create($type, attributes)
      if (value.id !== undefined) made.set(value.id, element)
      return element
    }
  }
}

function isElement(value: unknown): value is { $type: string; id?: string } {
  return typeof value === 'object' && value !== null && '$type' in value && typeof value.$type === 'string'
}

export const sharedClipboardModule = { clipboard: ['type', SharedClipboard] }
