import type { Element } from './element.js'
import type { Problem } from './problem.js'
import type { ProcessModel } from './process-model.js'
import type { Trigger } from './trigger.js'

function problem(element: string, message: string): Problem {
  return { of: 'Element', element, message }
}

function twice<Value>(values: readonly Value[]): readonly Value[] {
  const seen = new Set<Value>()
  const found = new Set<Value>()
  for (const value of values) {
    if (seen.has(value)) found.add(value)
    seen.add(value)
  }
  return [...found]
}

/** In one scope an error or escalation has at most one catcher. */
function checkCodes(
  scope: string,
  events: readonly Element[],
  kind: 'error' | 'escalation',
): readonly Problem[] {
  const codes = events.flatMap(({ trigger }) => (trigger.kind === kind ? [trigger.code?.source] : []))
  return twice(codes).map((code) =>
    problem(
      scope,
      code === undefined
        ? `The same scope can not contain more than one ${kind} catch event without ${kind} code. An ${kind} catch event without ${kind} code catches all ${kind}s.`
        : `Multiple ${kind} catch events with the same ${kind} code '${code}' are not supported on the same scope.`,
    ),
  )
}

function nameOf(trigger: Trigger, kind: 'message' | 'signal'): readonly string[] {
  return trigger.kind === kind && trigger.name?.kind === 'static' ? [trigger.name.source] : []
}

/** In one place a message or signal is waited for at most once. */
function checkNames(
  place: string,
  events: readonly Element[],
  kind: 'message' | 'signal',
): readonly Problem[] {
  const names = events.flatMap(({ trigger }) => nameOf(trigger, kind))
  return twice(names).map((name) =>
    problem(place, `Multiple ${kind} event definitions with the same name '${name}' are not allowed.`),
  )
}

function checkElement(element: Element): readonly Problem[] {
  const scope = element.inner ?? element
  const starts = scope.eventSubProcesses.flatMap(({ startEvents }) => startEvents)
  const behind = element.type === 'EVENT_BASED_GATEWAY' ? element.outgoing.map(({ target }) => target) : []
  const begins = element.type === 'PROCESS' ? element.startEvents : []
  return [
    ...[element.boundaryEvents, starts].flatMap((events) => [
      ...checkCodes(element.id, events, 'error'),
      ...checkCodes(element.id, events, 'escalation'),
    ]),
    ...[element.boundaryEvents, starts, behind].flatMap((events) =>
      checkNames(element.id, events, 'message'),
    ),
    ...[element.boundaryEvents, starts, behind, begins].flatMap((events) =>
      checkNames(element.id, events, 'signal'),
    ),
  ]
}

function linkNames(elements: readonly Element[], type: Element['type']): readonly string[] {
  return elements.flatMap((one) =>
    one.type === type && one.trigger.kind === 'link' ? [one.trigger.name] : [],
  )
}

/** A link leads to one place in the whole process, and that is in the scope where it begins. */
function checkLinks({ root, elements }: ProcessModel): readonly Problem[] {
  const all = [...elements.values()]
  const lost = all.flatMap((element) => {
    const { children } = element.inner ?? element
    const caught = linkNames(children, 'INTERMEDIATE_CATCH_EVENT')
    return linkNames(children, 'INTERMEDIATE_THROW_EVENT').filter((name) => !caught.includes(name))
  })
  return [
    ...twice(linkNames(all, 'INTERMEDIATE_CATCH_EVENT')).map((name) =>
      problem(
        root.id,
        `Multiple intermediate catch link event definitions with the same name '${name}' are not allowed.`,
      ),
    ),
    ...[...new Set(lost)].map((name) =>
      problem(root.id, `Can't find an catch link event for the throw link event with the name '${name}'.`),
    ),
  ]
}

/** Checks that nothing is waited for twice in one place, and that links lead somewhere. */
export function checkCatchEvents(model: ProcessModel): readonly Problem[] {
  return [...[...model.elements.values()].flatMap(checkElement), ...checkLinks(model)]
}
