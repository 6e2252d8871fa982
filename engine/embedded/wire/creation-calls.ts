import type { CreateProcessInstanceRequest } from '../../gateway/instance.js'
import { refusedTenant } from './tenants.js'
import { unaryCall } from './unary-call.js'
import { variablesOf } from './variables-of.js'

interface Creation {
  readonly processDefinitionKey: string
  readonly bpmnProcessId: string
  readonly version: number
  readonly variables: string
  readonly startInstructions: readonly { readonly elementId: string }[]
  readonly tenantId: string
}

interface CreationWithResult {
  readonly request: Creation | null
  readonly requestTimeout: string
  readonly fetchVariables: readonly string[]
}

/** The id comes before the key, as in Zeebe: most clients send both, one of them empty. */
function named({ bpmnProcessId, version, processDefinitionKey }: Creation): CreateProcessInstanceRequest {
  return bpmnProcessId === '' ? { processDefinitionKey } : { bpmnProcessId, version }
}

function creationOf(creation: Creation): CreateProcessInstanceRequest {
  const { variables, startInstructions } = creation
  return {
    ...named(creation),
    ...variablesOf(variables),
    ...(startInstructions.length > 0 ? { startInstructions } : {}),
  }
}

const nothing: Creation = {
  processDefinitionKey: '0',
  bpmnProcessId: '',
  version: 0,
  variables: '',
  startInstructions: [],
  tenantId: '',
}

/** The commands that start a process. Source: gateway.proto. */
export const creationCalls = {
  CreateProcessInstance: unaryCall<Creation>({
    rpc: 'CreateProcessInstance',
    intent: 'CREATE',
    ask: ({ gateway }, creation) => gateway.createProcessInstance(creationOf(creation)),
  }),
  CreateProcessInstanceWithResult: unaryCall<CreationWithResult>({
    rpc: 'CreateProcessInstanceWithResult',
    intent: 'CREATE_WITH_AWAITING_RESULT',
    async ask({ gateway }, { request, requestTimeout, fetchVariables }) {
      const creation = request ?? nothing
      const refused = refusedTenant('CreateProcessInstanceWithResult', [creation.tenantId])
      if (refused) return refused
      return gateway.createProcessInstanceWithResult({
        ...creationOf(creation),
        requestTimeout: Number(requestTimeout),
        ...(fetchVariables.length > 0 ? { fetchVariables } : {}),
      })
    },
  }),
}
