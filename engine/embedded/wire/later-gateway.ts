import type { Answer, Rejection } from '../../gateway/answer.js'
import type { DeleteResourceRequest } from '../../gateway/deployment.js'
import type { Done, Gateway } from '../../gateway/gateway.js'
import type {
  MigrateProcessInstanceRequest,
  ModifyProcessInstanceRequest,
} from '../../gateway/instance-change.js'
import type { BroadcastSignalRequest, BroadcastSignalResponse } from '../../gateway/signal.js'

/** The commands of the protocol that not every engine behind the port knows. */
export interface LaterGateway extends Gateway {
  broadcastSignal?(request: BroadcastSignalRequest): Promise<Answer<BroadcastSignalResponse>>
  modifyProcessInstance?(request: ModifyProcessInstanceRequest): Promise<Answer<Done>>
  migrateProcessInstance?(request: MigrateProcessInstanceRequest): Promise<Answer<Done>>
  deleteResource?(request: DeleteResourceRequest): Promise<Answer<Done>>
}

/** The answer to a command that the engine does not know. */
export function notKnown(rpc: string): Promise<Rejection> {
  const message = `Expected the engine to know the command ${rpc}, but it does not`
  return Promise.resolve({ kind: 'rejected', code: 'UNIMPLEMENTED', message })
}
