import type { SyntaxNode } from '@lezer/common'
import { spend } from '../budget/budget.js'
import { propertyNames, propertyOf } from '../operations/property.js'
import { childOf, childrenOf } from '../syntax/children.js'
import { syntaxError } from '../syntax/syntax-error.js'
import type { FeelValue } from '../values/feel-value.js'
import { isContext, isList } from '../values/kind-of.js'
import type { Code } from './frame.js'
import { warn, warnOf, type Run } from '../runtime/run.js'
import type { Scope } from './scope.js'
import type { Unit } from './unit.js'
import { entryOf, nameOf } from './variable.js'

/** `a.b`: an entry of a context, a property of a date, time, duration or range; of a list, that of each element. */
export function compilePath(node: SyntaxNode, scope: Scope | null, unit: Unit): Code {
  const names: string[] = []
  let source: SyntaxNode | undefined = node
  while (source?.name === 'PathExpression') {
    const name = childOf(source, 'PathName')
    if (!name) throw syntaxError('a name is missing behind the dot', source.to)
    names.unshift(nameOf(name, unit))
    source = childrenOf(source)[0]
  }
  if (!source) throw syntaxError('nothing stands before the dot', node.from)
  const code = unit.compile(source, scope)
  return (frame) => {
    const { run } = frame
    let told = run.warnings.length
    let value = code(frame)
    for (const name of names) {
      // What is missing before the dot was told already; that something is null was not.
      if (value === null && run.warnings.length > told) return null
      told = run.warnings.length
      value = select(value, name, run)
    }
    return value
  }
}

function select(value: FeelValue, name: string, run: Run): FeelValue {
  if (isList(value)) {
    spend(run.budget, value.length)
    return value.map((element) => select(element, name, run))
  }
  if (isContext(value)) {
    const entry = entryOf(value, name)
    return entry === undefined ? missing(value, name, run) : entry
  }
  if (value === null)
    return warn(
      run,
      'NO_CONTEXT_ENTRY_FOUND',
      `No context entry found with key '${name}'. The context is null`,
    )
  const property = propertyOf(value, name)
  if (property !== undefined) return property
  const names = propertyNames(value).map((known) => `'${known}'`)
  const hint = `Available properties: ${names.join(', ')}`
  return warnOf(run, 'NO_PROPERTY_FOUND', `No property found with name '${name}' of value {}. ${hint}`, value)
}

function missing(context: ReadonlyMap<string, FeelValue>, name: string, run: Run): null {
  const keys = [...context.keys()].slice(0, 20).map((key) => `'${key}'`)
  const hint = keys.length === 0 ? 'The context is empty' : `Available keys: ${keys.join(', ')}`
  return warn(run, 'NO_CONTEXT_ENTRY_FOUND', `No context entry found with key '${name}'. ${hint}`)
}
