import type { Element } from '../model/element.js'
import type { Trigger } from '../model/trigger.js'
import type { ElementBehaviour } from './element-behaviour.js'

/** One behaviour out of several, one for each kind of trigger. An element with another trigger is never deployed. */
export function byTrigger(behaviours: Partial<Record<Trigger['kind'], ElementBehaviour>>): ElementBehaviour {
  const of = (element: Element): ElementBehaviour => {
    const behaviour = behaviours[element.trigger.kind]
    if (!behaviour) throw new Error(`no behaviour for '${element.id}' of kind ${element.trigger.kind}`)
    return behaviour
  }
  return {
    activate: (work, instance, element) => of(element).activate(work, instance, element),
    complete: (work, instance, element) => of(element).complete(work, instance, element),
  }
}
