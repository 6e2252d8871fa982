import type { VariableDocument } from './variable-document.js'

/** What a record says of a signal. Source: Zeebe protocol, `SignalRecordValue`. */
export interface SignalValue {
  readonly signalName: string
  readonly variables?: VariableDocument
}
