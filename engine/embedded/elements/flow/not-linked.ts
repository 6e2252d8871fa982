import type { ProcessInstanceValue } from '../../log/process-instance-value.js'
import type { Binding } from '../../model/binding.js'
import type { Work } from '../work.js'

/** What is linked, as Zeebe's sentences say it. */
const uses = {
  process: { verb: 'call', noun: 'process' },
  decision: { verb: 'evaluate', noun: 'decision' },
  form: { verb: 'use', noun: 'form' },
} as const

/** That a linked resource is not there, in Zeebe's words. `named`: for example "decision id 'x'". */
export function notLinked(
  work: Work,
  value: ProcessInstanceValue,
  binding: Binding,
  linked: keyof typeof uses,
  named: string,
): string {
  const { verb, noun } = uses[linked]
  const article = linked === 'form' ? 'a ' : ''
  const head = `Expected to ${verb} ${article}${noun} with ${named}`
  if (binding.kind === 'versionTag') {
    return `${head} and version tag '${binding.versionTag}', but no such ${noun} found.`
  }
  const deploymentKey = work.state.processes.get(value.processDefinitionKey)?.deploymentKey ?? -1
  return `${head} with binding type 'deployment', but no such ${noun} found in the deployment with key ${deploymentKey} which contained the current process. To resolve this incident, migrate the process instance to a process definition that is deployed together with the intended ${noun} to ${verb}.`
}
