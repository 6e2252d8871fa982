import type { Element } from './element.js'
import type { SequenceFlow } from './sequence-flow.js'

/** One executable process as a frozen graph. */
export interface ProcessModel {
  /** The BPMN process id. */
  readonly id: string
  readonly versionTag: string
  readonly root: Element
  /** By id, the process itself included. An activity with multi-instance stands here as its body. */
  readonly elements: ReadonlyMap<string, Element>
  readonly flows: ReadonlyMap<string, SequenceFlow>
}
