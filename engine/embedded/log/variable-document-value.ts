import type { VariableDocument } from './variable-document.js'

/** What a record says of a set of variables put in from outside. Source: Zeebe protocol, `VariableDocumentRecordValue`. */
export interface VariableDocumentValue {
  readonly scopeKey: number
  readonly processInstanceKey: number
  readonly updateSemantics: 'PROPAGATE' | 'LOCAL'
  readonly variables: VariableDocument
}
