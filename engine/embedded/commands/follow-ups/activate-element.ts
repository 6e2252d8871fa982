import { present } from '../../log/present.js'
import { elementNamed, elementOf, scopeOf } from '../../elements/element-of.js'
import type { Failure } from '../../elements/failure.js'
import { raiseIncident } from '../../elements/flow/raise-incident.js'
import { offerListener } from '../../elements/jobs/offer-listener.js'
import { applyInputs } from '../../elements/variables/apply-mappings.js'
import type { Work } from '../../elements/work.js'
import type { FollowUp } from '../../log/follow-up.js'
import type { ElementInstance } from '../../state/element-instance.js'
import type { FollowUpHandler } from './follow-up-handler.js'
import { mayActivate } from './may-activate.js'
import { waitingFlows } from '../../elements/flow/may-join.js'

type Activate = Extract<FollowUp, { readonly kind: 'ACTIVATE_ELEMENT' }>

/** An inclusive join uses up what waits for it by now. */
function flowsUsedUp(work: Work, value: Activate['value']): readonly string[] {
  const scope = work.state.instances.get(value.flowScopeKey ?? -1)
  if (value.bpmnElementType !== 'INCLUSIVE_GATEWAY' || !scope || value.flows.length === 0) return value.flows
  return waitingFlows(scope, elementNamed(work, value)).map(({ id }) => id)
}

function comeToLife(work: Work, command: Activate): ElementInstance {
  const key = command.key > 0 ? command.key : work.nextKey()
  const { value, variables = {}, startEventId } = command
  work.emit('PROCESS_INSTANCE:ELEMENT_ACTIVATING', key, { ...value, flows: flowsUsedUp(work, value) })
  if (startEventId !== undefined || Object.keys(variables).length > 0) {
    work.emit('PROCESS_EVENT:TRIGGERING', work.nextKey(), {
      scopeKey: key,
      processDefinitionKey: value.processDefinitionKey,
      processInstanceKey: value.processInstanceKey,
      targetElementId: startEventId ?? value.elementId,
      variables,
    })
  }
  return present(work.state.instances.get(key))
}

function enterScope(work: Work, instance: ElementInstance): Failure | undefined {
  const scope = scopeOf(work, instance)
  if (!scope) return undefined
  const around = elementOf(work, scope)
  return work.behaviour(around.type).inside?.childActivating?.(work, scope, around, instance)
}

function activate(work: Work, instance: ElementInstance): Failure | undefined {
  const element = elementOf(work, instance)
  if (instance.listenerIndex === 0) {
    const refused = enterScope(work, instance)
    if (refused) return refused
    work.behaviour(element.type).enter?.(work, instance, element)
    const failed = applyInputs(work, instance, element)
    if (failed) return failed
  }
  const offered = offerListener(work, instance, element, 'START')
  if (offered) return offered === 'offered' ? undefined : offered
  return work.behaviour(element.type).activate(work, instance, element)
}

/** Brings an element to life, or tries again what an incident or a listener held up. */
export const activateElement: FollowUpHandler<'ACTIVATE_ELEMENT'> = (work, command) => {
  const known = work.state.instances.get(command.key)
  if (known ? known.state !== 'ACTIVATING' : !mayActivate(work, command.value)) return
  const instance = known ?? comeToLife(work, command)
  const failed = activate(work, instance)
  if (failed) raiseIncident(work, instance, failed)
}
