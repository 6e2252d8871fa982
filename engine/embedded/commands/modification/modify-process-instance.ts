import type { Work } from '../../elements/work.js'
import type { ModificationActivation } from '../../log/process-instance-modification-value.js'
import { present } from '../../log/present.js'
import { Refusal } from '../../log/refusal.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { refuse, respond } from '../answers.js'
import type { EngineCommand } from '../command.js'
import type { Handler } from '../handler.js'
import { readDocument } from '../read-document.js'
import { activateInstructed } from './activate-instructed.js'
import type { Activation } from './activation.js'
import { refuseElements, refuseTerminations } from './check-activations.js'
import { refuseAncestors, refuseVariableScopes } from './check-scopes.js'
import { headOf } from './refusal-head.js'
import { rehearse } from './rehearse.js'
import { terminateInstructed } from './terminate-instructed.js'

type Modify = Extract<EngineCommand, { readonly kind: 'PROCESS_INSTANCE_MODIFICATION:MODIFY' }>

function readActivations(
  work: Work,
  root: ElementInstance,
  command: Modify,
): readonly Activation[] | Refusal {
  const { elements } = work.process(root.value.processDefinitionKey)
  const read: Activation[] = []
  for (const {
    elementId,
    ancestorElementInstanceKey = -1,
    variableInstructions = [],
  } of command.activateInstructions ?? []) {
    const variables: Activation['variables'][number][] = []
    for (const { scopeId = '', variables: text } of variableInstructions) {
      const document = readDocument(text)
      if (document instanceof Refusal) return document
      variables.push({ elementId: scopeId, variables: document })
    }
    const element = present(elements.get(elementId))
    read.push({ element, ancestorKey: ancestorElementInstanceKey, variables })
  }
  return read
}

/** Whether an instance is one that is to be ended, or stands in one. */
function isEnded(work: Work, key: number, terminated: readonly number[]): boolean {
  for (
    let at: number | undefined = key;
    at !== undefined;
    at = work.state.instances.get(at)?.value.flowScopeKey
  ) {
    if (terminated.includes(at)) return true
  }
  return false
}

/** Refuses to activate something in a scope that the same modification ends. */
function refuseEnded(
  work: Work,
  root: ElementInstance,
  activated: readonly ModificationActivation[],
  terminated: readonly number[],
): Refusal | undefined {
  const lost = activated.flatMap(({ elementId, ancestorScopeKeys }) => {
    const key = ancestorScopeKeys.find((scope) => isEnded(work, scope, terminated))
    return key === undefined
      ? []
      : [`element '${elementId}' requires flow scope instance '${key}' which is being terminated`]
  })
  if (lost.length === 0) return undefined
  const reason = `${headOf(root)} but it contains one or more activate instructions for elements whose required flow scope instance is also being terminated: ${lost.join(', ')}. Please provide a valid ancestor scope key for the activation or avoid terminating the required flow scope.`
  return refuse('INVALID_ARGUMENT', reason)
}

/** The process instances in which something changes: Zeebe ends what is named wherever it stands. */
function concernedInstances(
  { state }: Work,
  processInstanceKey: number,
  terminated: readonly number[],
): readonly ElementInstance[] {
  const keys = terminated.map((key) => state.instances.get(key)?.value.processInstanceKey ?? -1)
  return [...new Set([processInstanceKey, ...keys])].flatMap((key) => state.instances.get(key) ?? [])
}

/** Carries out all instructions, the activations first; answers what was activated where. */
function play(
  work: Work,
  processInstanceKey: number,
  activations: readonly Activation[],
  terminated: readonly number[],
): readonly ModificationActivation[] | Refusal {
  const root = present(work.state.instances.get(processInstanceKey))
  const activated: ModificationActivation[] = []
  for (const activation of activations) {
    const keys = activateInstructed(work, root, activation)
    if (keys instanceof Refusal) return keys
    activated.push({
      elementId: activation.element.id,
      ancestorScopeKey: activation.ancestorKey,
      variableInstructions: activation.variables,
      ancestorScopeKeys: keys,
    })
  }
  const ended = refuseEnded(work, root, activated, terminated)
  if (ended) return ended
  const needed = new Set(activated.flatMap(({ ancestorScopeKeys }) => ancestorScopeKeys))
  for (const key of terminated) {
    const refused = terminateInstructed(work, root, key, needed)
    if (refused) return refused
  }
  return activated
}

function refuseInstructions(
  work: Work,
  root: ElementInstance,
  command: Modify,
  terminated: readonly number[],
): readonly Activation[] | Refusal {
  const ids = (command.activateInstructions ?? []).map(({ elementId }) => elementId)
  const refused = refuseElements(work, root, ids) ?? refuseTerminations(work, root, terminated)
  if (refused) return refused
  const activations = readActivations(work, root, command)
  if (activations instanceof Refusal) return activations
  return (
    refuseVariableScopes(work, root, activations) ?? refuseAncestors(work, root, activations) ?? activations
  )
}

/**
 * Moves the tokens of an instance: activates elements wherever they stand, ends others, all of it or nothing.
 * Source: gateway.proto, `ModifyProcessInstance`; Zeebe 8.1, "Process instance modification".
 */
export const modifyProcessInstance: Handler<'PROCESS_INSTANCE_MODIFICATION:MODIFY'> = (work, command) => {
  const { processInstanceKey: key, terminateInstructions = [] } = command
  const root = work.state.instances.get(key)
  if (root?.value.bpmnElementType !== 'PROCESS' || root.state === 'TERMINATING') {
    const reason = `Expected to modify process instance but no process instance found with key '${key}'`
    return refuse('NOT_FOUND', reason)
  }
  const terminated = terminateInstructions.map(({ elementInstanceKey }) => elementInstanceKey)
  const activations = refuseInstructions(work, root, command, terminated)
  if (activations instanceof Refusal) return activations
  const concerned = concernedInstances(work, key, terminated)
  const rehearsed = rehearse(work, concerned, (copy) => play(copy, key, activations, terminated))
  if (rehearsed instanceof Refusal) return rehearsed
  const activated = play(work, key, activations, terminated)
  if (activated instanceof Refusal) throw new Error(`a rehearsed modification failed: ${activated.reason}`)
  work.emit('PROCESS_INSTANCE_MODIFICATION:MODIFIED', key, {
    processInstanceKey: key,
    terminateInstructions: terminated.map((elementInstanceKey) => ({ elementInstanceKey })),
    activateInstructions: activated,
    ancestorScopeKeys: [...new Set(activated.flatMap(({ ancestorScopeKeys }) => ancestorScopeKeys))],
  })
  return respond()
}
