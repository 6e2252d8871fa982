import type { ProcessValue } from '../../log/process-value.js'
import type { ProcessModel } from '../../model/process-model.js'
import type { ReadResource } from '../../model/read-resource.js'
import type { CommandWork } from '../handler.js'
import type { Deployed, Place } from './deploy.js'
import { latest } from './is-known.js'
import { closeStartSubscriptions, openStartSubscriptions } from './start-subscriptions.js'

type Processes = Extract<ReadResource, { readonly kind: 'processes' }>

/** The start events of the newest version are the ones that wait. */
function renewProcess(
  work: CommandWork,
  { name, content }: Processes,
  model: ProcessModel,
  deploymentKey: number,
  before: ProcessValue | undefined,
): ProcessValue {
  const value: ProcessValue = {
    bpmnProcessId: model.id,
    version: Math.max(before?.version ?? 0, work.state.deletedVersions?.get(model.id) ?? 0) + 1,
    versionTag: model.versionTag,
    processDefinitionKey: work.nextKey(),
    resourceName: name,
    deploymentKey,
    resource: content,
  }
  work.learnProcess(value.processDefinitionKey, model)
  work.emit('PROCESS:CREATED', value.processDefinitionKey, value)
  if (before) closeStartSubscriptions(work, before.processDefinitionKey)
  openStartSubscriptions(work, value, model)
  return value
}

/** Deploys the processes of a BPMN file. */
export function deployProcesses(
  work: CommandWork,
  resource: Processes,
  { deploymentKey, renew }: Place,
): Deployed {
  const values = resource.processes.map((model) => {
    const before = latest(work.state.processes, work.state.processVersions.get(model.id))
    return before && !renew ? before : renewProcess(work, resource, model, deploymentKey, before)
  })
  return {
    metadata: values.map(({ bpmnProcessId, version, processDefinitionKey, resourceName }) => ({
      kind: 'process',
      bpmnProcessId,
      version,
      processDefinitionKey: String(processDefinitionKey),
      resourceName,
    })),
    keys: { processes: values.map(({ processDefinitionKey }) => processDefinitionKey) },
  }
}
