import type { Rejection } from '../../gateway/answer.js'

/** The one tenant where there are no tenants. Source: Zeebe, "Multi-tenancy". */
export const defaultTenant = '<default>'

/** The refusal of a request for another tenant than the default one; undefined where there is none. `rpc` is the name in gateway.proto. */
export function refusedTenant(rpc: string, tenantIds: readonly string[]): Rejection | undefined {
  const strange = tenantIds.find((tenantId) => tenantId !== '' && tenantId !== defaultTenant)
  if (strange === undefined) return undefined
  return {
    kind: 'rejected',
    code: 'INVALID_ARGUMENT',
    message: `Expected to handle gRPC request ${rpc} with tenant identifier '${strange}', but multi-tenancy is disabled`,
  }
}
