import type { VariableDocument } from '../../log/variable-document.js'
import type { Element } from '../../model/element.js'

/** An element that is to be activated, found in the model, its variables read. */
export interface Activation {
  readonly element: Element
  /** The instance chosen to activate in, -1 if none was. */
  readonly ancestorKey: number
  readonly variables: readonly { readonly elementId: string; readonly variables: VariableDocument }[]
}
