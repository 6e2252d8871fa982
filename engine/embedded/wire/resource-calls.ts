import type { Answer } from '../../gateway/answer.js'
import type { DeploymentMetadata, DeployResourceResponse } from '../../gateway/deployment.js'
import { defaultTenant } from './tenants.js'
import { unaryCall } from './unary-call.js'

/** What a file brought stands in a field that is named after its kind. Source: gateway.proto, `message Deployment`. */
function onTheWire({ kind, ...metadata }: DeploymentMetadata): object {
  return { [kind]: { ...metadata, tenantId: defaultTenant } }
}

function deployed(
  answer: Answer<DeployResourceResponse>,
  response: (deployment: DeployResourceResponse) => object,
): Answer<object> {
  return answer.kind === 'rejected' ? answer : { kind: 'accepted', response: response(answer.response) }
}

/** The commands about files that are or were deployed. `DeployProcess` is what clients before 8.0 call. Source: gateway.proto. */
export const resourceCalls = {
  DeployResource: unaryCall<{
    readonly resources: readonly { readonly name: string; readonly content: Buffer }[]
  }>({
    rpc: 'DeployResource',
    intent: 'CREATE',
    async ask({ gateway }, request) {
      const resources = request.resources.map(({ name, content }) => ({ name, content: content.toString() }))
      return deployed(await gateway.deployResource({ resources }), ({ key, deployments }) => ({
        key,
        deployments: deployments.map(onTheWire),
      }))
    },
  }),
  DeployProcess: unaryCall<{
    readonly processes: readonly { readonly name: string; readonly definition: Buffer }[]
  }>({
    rpc: 'DeployProcess',
    intent: 'CREATE',
    async ask({ gateway }, { processes }) {
      const resources = processes.map(({ name, definition }) => ({ name, content: definition.toString() }))
      return deployed(await gateway.deployResource({ resources }), ({ key, deployments }) => ({
        key,
        processes: deployments.filter(({ kind }) => kind === 'process'),
      }))
    },
  }),
  DeleteResource: unaryCall<{ readonly resourceKey: string }>({
    rpc: 'DeleteResource',
    intent: 'DELETE',
    ask: ({ gateway }, { resourceKey }) => gateway.deleteResource({ resourceKey }),
  }),
}
