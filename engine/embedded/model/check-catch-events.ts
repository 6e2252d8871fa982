import type { Element } from './element.js'
import type { Problem } from './problem.js'
import type { ProcessModel } from './process-model.js'

type Kind = 'error' | 'escalation'

function codes(events: readonly Element[], kind: Kind): readonly (string | undefined)[] {
  return events.flatMap(({ trigger }) => (trigger.kind === kind ? [trigger.code?.source] : []))
}

/** In one scope an error or escalation must have one catcher at most. */
function checkScope(element: string, events: readonly Element[], kind: Kind): readonly Problem[] {
  const seen = new Set<string | undefined>()
  const problems: Problem[] = []
  for (const code of codes(events, kind)) {
    if (seen.has(code)) {
      const message =
        code === undefined
          ? `The same scope can not contain more than one ${kind} catch event without ${kind} code. An ${kind} catch event without ${kind} code catches all ${kind === 'error' ? 'errors' : 'escalations'}.`
          : `Multiple ${kind} catch events with the same ${kind} code '${code}' are not supported on the same scope.`
      problems.push({ of: 'Element', element, message })
    }
    seen.add(code)
  }
  return problems
}

function checkMessages(element: string, events: readonly Element[]): readonly Problem[] {
  const seen = new Set<string>()
  const problems: Problem[] = []
  for (const { trigger } of events) {
    const name = trigger.kind === 'message' ? trigger.name?.source : undefined
    if (name === undefined) continue
    if (seen.has(name)) {
      const message = `Multiple message catch events with the same name '${name}' are not allowed.`
      problems.push({ of: 'Element', element, message })
    }
    seen.add(name)
  }
  return problems
}

/** A link leads to one place in the whole process. */
function checkLinks({ root, elements }: ProcessModel): readonly Problem[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { type, trigger } of elements.values()) {
    if (type !== 'INTERMEDIATE_CATCH_EVENT' || trigger.kind !== 'link') continue
    if (seen.has(trigger.name)) twice.add(trigger.name)
    seen.add(trigger.name)
  }
  return [...twice].map((name) => ({
    of: 'Element',
    element: root.id,
    message: `Multiple intermediate catch link event definitions with the same name '${name}' are not allowed.`,
  }))
}

/** Checks that nothing is waited for twice in one place. */
export function checkCatchEvents(model: ProcessModel): readonly Problem[] {
  const inScopes = [...model.elements.values()].flatMap((element) => {
    const scope = element.inner ?? element
    const starts = scope.eventSubProcesses.flatMap(({ startEvents }) => startEvents)
    const groups = [element.boundaryEvents, starts]
    return groups.flatMap((events) => [
      ...checkScope(element.id, events, 'error'),
      ...checkScope(element.id, events, 'escalation'),
      ...checkMessages(element.id, events),
    ])
  })
  return [...inScopes, ...checkLinks(model)]
}
