import type { Element } from './element.js'
import type { Expression } from './expression.js'
import type { Mapping } from './mapping.js'
import type { Problem } from './problem.js'
import type { ProcessModel } from './process-model.js'

function isExpression(value: unknown): value is Expression {
  return typeof value === 'object' && value !== null && 'source' in value && 'kind' in value
}

function sources(mappings: readonly Mapping[]): readonly Expression[] {
  const found: Expression[] = []
  const open = [...mappings]
  for (let mapping = open.pop(); mapping; mapping = open.pop()) {
    if (mapping.source) found.push(mapping.source)
    open.push(...mapping.entries)
  }
  return found
}

/** All expressions that stand in an element. */
function expressionsOf(element: Element): readonly Expression[] {
  const parts: readonly (object | undefined)[] = [
    element.trigger,
    element.job,
    element.userTask,
    element.script,
    element.decision,
    element.call,
    element.loop,
    element.adHoc,
    ...element.executionListeners.map(({ job }) => job),
    ...element.taskListeners.map(({ job }) => job),
    ...element.outgoing.map(({ condition }) => ({ condition })),
  ]
  const direct = parts.flatMap((part) => (part ? Object.values(part).filter(isExpression) : []))
  return [...direct, ...sources(element.inputs), ...sources(element.outputs)]
}

/** Checks that every expression of a process is FEEL. */
export function checkExpressions({ elements }: ProcessModel): readonly Problem[] {
  return [...elements.values()].flatMap((element) =>
    [element, ...(element.inner ? [element.inner] : [])].flatMap((one) =>
      expressionsOf(one).flatMap((expression) =>
        expression.kind === 'broken'
          ? [{ of: 'Element' as const, element: one.id, message: expression.message }]
          : [],
      ),
    ),
  )
}
