import type { VariableDocument } from './variable-document.js'

/** What a record says of a message. Source: Zeebe protocol, `MessageRecordValue`. `timeToLive` in ms, `deadline` in ms since 1970. */
export interface MessageValue {
  readonly name: string
  readonly correlationKey: string
  readonly messageId: string
  readonly timeToLive: number
  readonly deadline: number
  readonly variables?: VariableDocument
}
