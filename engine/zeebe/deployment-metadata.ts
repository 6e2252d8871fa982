import type { DeploymentMetadata } from '../gateway/deployment.js'
import type { Message } from './channel.js'

/** What one deployed file brought, out of the protocol's union; undefined for what the port does not know. */
export function deploymentMetadata(deployment: Message): DeploymentMetadata | undefined {
  const kind = deployment['Metadata']
  if (kind !== 'process' && kind !== 'decision' && kind !== 'decisionRequirements' && kind !== 'form')
    return undefined
  const { tenantId: _, ...metadata } = deployment[kind] as Message
  return { kind, ...metadata } as unknown as DeploymentMetadata
}
