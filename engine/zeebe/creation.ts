import type { CreateProcessInstanceRequest } from '../gateway/instance.js'

/** On the wire, the newest version is -1, and 0 is what was not said. */
export function creationOf({ version, ...request }: CreateProcessInstanceRequest): object {
  return { ...request, version: version ?? (request.processDefinitionKey === undefined ? -1 : 0) }
}
