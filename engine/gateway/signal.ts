import type { JsonText, Key } from './job.js'

/** Source: `message BroadcastSignalRequest`. */
export interface BroadcastSignalRequest {
  readonly signalName: string
  readonly variables?: JsonText
  readonly tenantId?: string
}

/** Source: `message BroadcastSignalResponse`. */
export interface BroadcastSignalResponse {
  readonly key: Key
  readonly tenantId: string
}
