import { present } from '../log/present.js'
import { activateInside, openProcess } from '../elements/starts/activate-inside.js'
import { beginWithVariables } from '../elements/variables/begin-with-variables.js'
import type { ElementActivatingValue } from '../log/element-activating-value.js'
import type { ProcessValue } from '../log/process-value.js'
import { Refusal } from '../log/refusal.js'
import type { ProcessModel } from '../model/process-model.js'
import type { ElementInstance } from '../state/element-instance.js'
import { refuse, respond } from './answers.js'
import type { EngineCommand } from './command.js'
import type { CommandWork, Handler } from './handler.js'
import { readDocument } from './read-document.js'
import { refuseStartInstructions } from './start-instructions.js'

type Create = Extract<EngineCommand, { readonly kind: `PROCESS_INSTANCE_CREATION:${string}` }>

function findProcess(work: CommandWork, command: Create): ProcessValue | Refusal {
  const { processes, processVersions } = work.state
  const { processDefinitionKey: key = -1, bpmnProcessId: id = '', version = -1 } = command
  if (id !== '') {
    const versions = (processVersions.get(id) ?? []).flatMap((one) => processes.get(one) ?? [])
    const found = version > 0 ? versions.find((one) => one.version === version) : versions.at(-1)
    if (found) return found
    const which = version > 0 ? ` and version '${version}'` : ''
    return refuse(
      'NOT_FOUND',
      `Expected to find process definition with process ID '${id}'${which}, but none found`,
    )
  }
  if (key < 0) {
    return refuse(
      'INVALID_ARGUMENT',
      'Expected at least a bpmnProcessId or a key greater than -1, but none given',
    )
  }
  const found = processes.get(key)
  return found ?? refuse('NOT_FOUND', `Expected to find process definition with key '${key}', but none found`)
}

/** The record of a process instance that is about to begin. */
function rootValue(process: ProcessValue, processInstanceKey: number): ElementActivatingValue {
  return {
    bpmnElementType: 'PROCESS',
    bpmnEventType: 'UNSPECIFIED',
    elementId: process.bpmnProcessId,
    bpmnProcessId: process.bpmnProcessId,
    version: process.version,
    processDefinitionKey: process.processDefinitionKey,
    processInstanceKey,
    flows: [],
  }
}

/** Why an instance cannot begin as it is asked to; undefined if it can. */
function refuseStart(model: ProcessModel, elementIds: readonly string[]): Refusal | undefined {
  if (elementIds.length > 0) return refuseStartInstructions(model, elementIds)
  if (model.root.startEvents.some(({ trigger }) => trigger.kind === 'none')) return undefined
  const reason = 'Expected to create instance of process with none start event, but there is no such event'
  return refuse('INVALID_STATE', reason)
}

function beginAt(work: CommandWork, key: number, model: ProcessModel, elementIds: readonly string[]): void {
  const root = present(work.state.instances.get(key))
  const opened = new Map<string, ElementInstance>()
  for (const id of elementIds) activateInside(work, root, present(model.elements.get(id)), opened)
}

/** Begins an instance; answers its key and process, or why not. */
function create(
  work: CommandWork,
  command: Create,
): Refusal | { readonly key: number; readonly response: object } {
  const process = findProcess(work, command)
  if (process instanceof Refusal) return process
  const variables = readDocument(command.variables)
  if (variables instanceof Refusal) return variables
  const model = work.process(process.processDefinitionKey)
  const { startInstructions = [] } = command
  const elementIds = startInstructions.map(({ elementId }) => elementId)
  const refused = refuseStart(model, elementIds)
  if (refused) return refused
  const key = work.nextKey()
  const value = rootValue(process, key)
  if (elementIds.length > 0) work.emit('PROCESS_INSTANCE:ELEMENT_ACTIVATING', key, value)
  beginWithVariables(work, value, variables)
  if (elementIds.length > 0) openProcess(work, present(work.state.instances.get(key)), model.root)
  const { bpmnProcessId, version, processDefinitionKey } = process
  work.emit('PROCESS_INSTANCE_CREATION:CREATED', work.nextKey(), {
    bpmnProcessId,
    version,
    processDefinitionKey,
    processInstanceKey: key,
    variables,
    ...(elementIds.length > 0 ? { startInstructions } : {}),
  })
  if (elementIds.length > 0) beginAt(work, key, model, elementIds)
  else work.follow({ kind: 'ACTIVATE_ELEMENT', key, value })
  const response = {
    processDefinitionKey: String(processDefinitionKey),
    bpmnProcessId,
    version,
    processInstanceKey: String(key),
  }
  return { key, response }
}

/** Begins an instance. Source: gateway.proto, `CreateProcessInstance`. */
export const createProcessInstance: Handler<'PROCESS_INSTANCE_CREATION:CREATE'> = (work, command) => {
  const created = create(work, command)
  return created instanceof Refusal ? created : respond(created.response)
}

/** Begins an instance and answers when it completes. Source: gateway.proto, `CreateProcessInstanceWithResult`. */
export const createProcessInstanceWithResult: Handler<
  'PROCESS_INSTANCE_CREATION:CREATE_WITH_AWAITING_RESULT'
> = (work, command) => {
  const created = create(work, command)
  if (created instanceof Refusal) return created
  work.awaitResult(created.key, command.fetchVariables ?? [])
  return undefined
}
