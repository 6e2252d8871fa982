import { spend } from '../budget/budget.js'
import type { FeelContext, FeelList, FeelValue } from '../values/feel-value.js'
import { isContext, isList } from '../values/kind-of.js'
import { overload, type Implementation, type Library } from './built-in.js'

function getPath(context: FeelValue, keys: FeelList): FeelValue | undefined {
  let value: FeelValue | undefined = keys.length === 0 ? undefined : context
  for (const key of keys) {
    value = typeof key === 'string' && value !== undefined && isContext(value) ? value.get(key) : undefined
  }
  return value
}

function putPath(context: FeelContext, [key, ...rest]: FeelList, value: FeelValue): FeelContext | undefined {
  if (typeof key !== 'string') return undefined
  if (rest.length === 0) return new Map([...context, [key, value]])
  const inner = context.get(key) ?? new Map<string, FeelValue>()
  if (!isContext(inner)) return undefined
  const changed = putPath(inner, rest, value)
  return changed && new Map([...context, [key, changed]])
}

const put: Implementation = ([context = null, keys = null, value = null], { budget }) => {
  if (!isContext(context)) return undefined
  spend(budget, context.size * 3)
  return putPath(context, isList(keys) ? keys : [keys], value)
}

const merge: Implementation = ([contexts = null], { budget }) => {
  const result = new Map<string, FeelValue>()
  for (const context of isList(contexts) ? contexts : [contexts]) {
    if (!isContext(context)) return undefined
    spend(budget, context.size)
    for (const [key, value] of context) result.set(key, value)
  }
  return result
}

function fromEntries(entries: FeelList): FeelValue | undefined {
  const result = new Map<string, FeelValue>()
  for (const entry of entries) {
    const key = isContext(entry) ? entry.get('key') : undefined
    const value = isContext(entry) ? entry.get('value') : undefined
    if (typeof key !== 'string' || value === undefined) return undefined
    result.set(key, value)
  }
  return result
}

/** DMN 1.5, 10.3.4.8; Camunda 8.8, context functions. */
export const CONTEXT_FUNCTIONS = {
  'get value': [
    overload(
      'm/context: context, key: string',
      ([context = null, key = null]) => getPath(context, [key]) ?? null,
    ),
    overload('m/context: context, keys: list', ([context = null, keys = null]) =>
      isList(keys) ? (getPath(context, keys) ?? null) : undefined,
    ),
  ],
  'get entries': [
    overload('m/context: context', ([context = null], { budget }) => {
      if (!isContext(context)) return undefined
      spend(budget, context.size * 3)
      return [...context].map(
        ([key, value]) =>
          new Map<string, FeelValue>([
            ['key', key],
            ['value', value],
          ]),
      )
    }),
  ],
  context: [
    overload('entries: list', ([entries = null], { budget }) => {
      if (!isList(entries)) return undefined
      spend(budget, entries.length)
      return fromEntries(entries)
    }),
  ],
  'context put': [
    overload('context: context, key: string, value: Any', put),
    overload('context: context, keys: list, value: Any', put),
  ],
  'context merge': [overload('contexts: list', merge)],
  put: [overload('context: context, key: string, value: Any', put)],
  'put all': [overload('*contexts: context', merge)],
} satisfies Library
