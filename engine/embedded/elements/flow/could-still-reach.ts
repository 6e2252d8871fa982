import { present } from '../../log/present.js'
import type { Element } from '../../model/element.js'
import type { SequenceFlow } from '../../model/sequence-flow.js'
import type { ElementInstance } from '../../state/element-instance.js'
import type { Work } from '../work.js'

/** The elements from which one comes to an element: by its flows, from the activity it stands on, by a link. */
function before(element: Element): readonly Element[] {
  const sources = element.incoming.map(({ source }) => source)
  if (element.attachedTo) sources.push(element.attachedTo)
  const { trigger } = element
  if (element.type !== 'INTERMEDIATE_CATCH_EVENT' || trigger.kind !== 'link') return sources
  const throwing = present(element.scope).children.filter(
    (one) =>
      one.type === 'INTERMEDIATE_THROW_EVENT' &&
      one.trigger.kind === 'link' &&
      one.trigger.name === trigger.name,
  )
  return [...sources, ...throwing]
}

/** All elements from which a token can come along one of these flows without passing the gateway. */
function upstream(gateway: Element, flows: readonly SequenceFlow[]): ReadonlySet<string> {
  const found = new Set<string>()
  const open = flows.map(({ source }) => source)
  for (let element = open.pop(); element; element = open.pop()) {
    if (element === gateway || found.has(element.id)) continue
    found.add(element.id)
    open.push(...before(element))
  }
  return found
}

/** Whether a token in this scope could still come to a gateway along one of the flows where none waits. */
export function couldStillReach(
  work: Work,
  scope: ElementInstance,
  gateway: Element,
  flows: readonly SequenceFlow[],
): boolean {
  const places = upstream(gateway, flows)
  for (const key of scope.children ?? []) {
    const child = work.state.instances.get(key)
    if (child && places.has(child.value.elementId)) return true
  }
  const { flows: known } = work.process(scope.value.processDefinitionKey)
  for (const id of scope.flows?.keys() ?? []) {
    const target = known.get(id)?.target
    if (target && target !== gateway && places.has(target.id)) return true
  }
  return false
}
