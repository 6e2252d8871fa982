import { ContextTracker } from '@lezer/lr'
import { parser } from 'lezer-feel'
import { spacedName } from './spaced-name.js'
import { syntaxError } from './syntax-error.js'

/** The names of several words the parser must know: whole, and every beginning of them. */
interface NameSet {
  readonly keys: { has(name: string): boolean }
  readonly prefixes: { has(name: string): boolean }
}

/** What the parser keeps in mind: the words of the name being read, and the names known. `lezer-feel` reads names by these two. */
interface Words {
  readonly tokens: readonly string[]
  contextCache(): NameSet
}

/** The most words of a name. */
const MAX_WORDS = 50

const NO_NAMES: NameSet = { keys: new Set(), prefixes: new Set() }

/** Adds names to a set. */
export function withNames(names: readonly string[], inner: NameSet = NO_NAMES): NameSet {
  const keys = new Set(names.map(spacedName))
  const prefixes = new Set<string>()
  for (const key of keys) for (let end = 1; end <= key.length; end++) prefixes.add(key.slice(0, end))
  return {
    keys: { has: (name) => keys.has(name) || inner.keys.has(name) },
    prefixes: { has: (name) => prefixes.has(name) || inner.prefixes.has(name) },
  }
}

function words(tokens: readonly string[], names: NameSet): Words {
  return { tokens, contextCache: () => names }
}

const idsOf = (...names: readonly string[]): ReadonlySet<number> =>
  new Set(parser.nodeSet.types.filter((type) => names.includes(type.name)).map((type) => type.id))

const WORD = idsOf('Identifier')
const USE = idsOf('VariableName', 'PathName')
const DECLARATION = idsOf('Name')

/**
 * Tells the parser which names of several words it may read. Where a name is declared does not matter:
 * from its declaration on it is known to the end, which keeps the parser's memory small.
 */
export function nameTracker(names: NameSet) {
  return new ContextTracker<Words>({
    start: words([], names),
    reduce(context, term, stack, input) {
      if (WORD.has(term)) {
        if (context.tokens.length >= MAX_WORDS) throw syntaxError('a name has too many words', input.pos)
        const text = (input as unknown as { read(from: number, to: number): string }).read(
          input.pos,
          stack.pos,
        )
        return words([...context.tokens, text], context.contextCache())
      }
      if (USE.has(term)) return words([], context.contextCache())
      if (!DECLARATION.has(term)) return context
      const known = context.contextCache()
      return words([], context.tokens.length > 1 ? withNames([context.tokens.join(' ')], known) : known)
    },
  })
}
