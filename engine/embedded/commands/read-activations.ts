import type { AdHocActivation } from '../log/ad-hoc-sub-process-instruction-value.js'
import { Refusal } from '../log/refusal.js'
import { readDocument } from './read-document.js'

/** An element to be activated as it came in: its variables are JSON text. */
export interface AskedActivation {
  readonly elementId: string
  readonly variables?: string
}

/** Reads which elements of an ad-hoc sub-process are to be activated with which variables. */
export function readActivations(
  asked: readonly AskedActivation[] = [],
): readonly AdHocActivation[] | Refusal {
  const read: AdHocActivation[] = []
  for (const { elementId, variables } of asked) {
    const document = readDocument(variables)
    if (document instanceof Refusal) return document
    read.push({ elementId, variables: document })
  }
  return read
}
