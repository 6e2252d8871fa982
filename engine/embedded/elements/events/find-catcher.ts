import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { elementOf, scopeOf } from '../element-of.js'
import type { Work } from '../work.js'

/** Who catches what was thrown: the instance at which an event waits, and the event. */
export interface Catcher {
  readonly host: ElementInstance
  readonly event: Element
}

/** The instance around an instance, and from the top of a called process the call activity. */
function outwards(work: Work, instance: ElementInstance): ElementInstance | undefined {
  return scopeOf(work, instance) ?? work.state.instances.get(instance.value.parentElementInstanceKey ?? -1)
}

function candidates(element: Element, host: ElementInstance): readonly Element[] {
  // What was interrupted is already being left by way of another event.
  const starts =
    host.interruptedBy === undefined
      ? element.eventSubProcesses.flatMap(({ startEvents }) => startEvents)
      : []
  return [...element.boundaryEvents, ...starts]
}

function codeOf(event: Element): string | undefined {
  const { trigger } = event
  return trigger.kind === 'error' || trigger.kind === 'escalation' ? trigger.code?.source : undefined
}

/**
 * Looks for the event that catches an error or escalation, from an instance outwards. In one scope an event with this very code
 * comes before one that catches all.
 */
export function findCatcher(
  work: Work,
  from: ElementInstance,
  kind: 'error' | 'escalation',
  code: string,
): Catcher | undefined {
  for (let host: ElementInstance | undefined = from; host; host = outwards(work, host)) {
    if (host.state === 'TERMINATING') continue
    const events = candidates(elementOf(work, host), host).filter(({ trigger }) => trigger.kind === kind)
    const event =
      events.find((one) => codeOf(one) === code) ?? events.find((one) => codeOf(one) === undefined)
    if (event) return { host, event }
  }
  return undefined
}

/** The codes that something around an instance would catch, for the message of an incident. */
export function catchableCodes(
  work: Work,
  from: ElementInstance,
  kind: 'error' | 'escalation',
): readonly string[] {
  const codes: string[] = []
  for (let host: ElementInstance | undefined = from; host; host = outwards(work, host)) {
    for (const event of candidates(elementOf(work, host), host)) {
      if (event.trigger.kind === kind) codes.push(codeOf(event) ?? '')
    }
  }
  return codes
}
