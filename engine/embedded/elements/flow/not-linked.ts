import type { Binding } from '../../model/binding.js'
import type { ProcessInstanceValue } from '../../log/process-instance-value.js'
import type { Work } from '../work.js'

/** That a linked resource is not there, in Zeebe's words. `use`: "call process", "evaluate decision", "use a form". */
export function notLinked(
  work: Work,
  value: ProcessInstanceValue,
  binding: Binding,
  use: string,
  named: string,
): string {
  if (binding.kind === 'versionTag') {
    return `Expected to ${use} with ${named} and version tag '${binding.versionTag}', but no such ${use.split(' ').at(-1)!} found.`
  }
  const deploymentKey = work.state.processes.get(value.processDefinitionKey)?.deploymentKey ?? -1
  return `Expected to ${use} with ${named} with binding type 'deployment', but no such ${use.split(' ').at(-1)!} found in the deployment with key ${deploymentKey} which contained the current process. To resolve this incident, migrate the process instance to a process definition that is deployed together with the intended ${use.split(' ').at(-1)!} to ${use.split(' ')[0]!}.`
}
