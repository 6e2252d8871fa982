import type { Refusal } from '../../log/refusal.js'
import type { ReadResource } from '../../model/read-resource.js'
import { refuse } from '../answers.js'

const HEAD = 'Expected to deploy new resources, but encountered the following errors:\n'

/** Finds an id that two files bring. */
function twice(
  resources: readonly ReadResource[],
  idsOf: (resource: ReadResource) => readonly string[],
): { readonly id: string; readonly first: string; readonly second: string } | undefined {
  const seen = new Map<string, string>()
  for (const resource of resources) {
    for (const id of idsOf(resource)) {
      const first = seen.get(id)
      if (first !== undefined) return { id, first, second: resource.name }
      seen.set(id, resource.name)
    }
  }
  return undefined
}

/** Refuses a deployment without files, or in which two files bring the same thing. */
export function refuseDuplicates(resources: readonly ReadResource[]): Refusal | undefined {
  if (resources.length === 0) {
    return refuse('INVALID_ARGUMENT', 'Expected to deploy at least one resource, but none given')
  }
  const process = twice(resources, (one) =>
    one.kind === 'processes' ? one.processes.map(({ id }) => id) : [],
  )
  if (process) {
    const { first, second } = process
    return refuse('INVALID_ARGUMENT', `${HEAD}Duplicated process id in resources '${first}' and '${second}'`)
  }
  const drg = twice(resources, (one) => (one.kind === 'decisions' ? [one.decisions.id] : []))
  if (drg) {
    const { id, first, second } = drg
    const reason = `Expected the decision requirements ids to be unique within a deployment but found a duplicated id '${id}' in the resources '${first}' and '${second}'.`
    return refuse('INVALID_ARGUMENT', HEAD + reason)
  }
  const decision = twice(resources, (one) =>
    one.kind === 'decisions' ? one.decisions.decisions.map(({ id }) => id) : [],
  )
  if (decision) {
    const { id, first, second } = decision
    const reason = `Expected the decision ids to be unique within a deployment but found a duplicated id '${id}' in the resources '${first}' and '${second}'.`
    return refuse('INVALID_ARGUMENT', HEAD + reason)
  }
  const form = twice(resources, (one) => (one.kind === 'form' ? [one.formId] : []))
  if (!form) return undefined
  const { id, first, second } = form
  const reason = `Expected the form ids to be unique within a deployment but found a duplicated id '${id}' in the resources '${first}' and '${second}'.`
  return refuse('INVALID_ARGUMENT', HEAD + reason)
}
