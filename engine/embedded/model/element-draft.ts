import type { Element } from './element.js'

/** An element while the file is being read; it is frozen when the last flow is tied. */
export type ElementDraft = {
  -readonly [Key in keyof Element]: Element[Key] extends readonly (infer Item)[] ? Item[] : Element[Key]
}

/** An element with nothing in it yet. */
export function draftOf(
  start: Pick<Element, 'id' | 'name' | 'type' | 'eventType'> & Partial<Element>,
): ElementDraft {
  return {
    incoming: [],
    outgoing: [],
    inputs: [],
    outputs: [],
    trigger: { kind: 'none' },
    interrupting: false,
    boundaryEvents: [],
    eventSubProcesses: [],
    startEvents: [],
    children: [],
    inclusiveJoins: [],
    isForCompensation: false,
    executionListeners: [],
    taskListeners: [],
    ...start,
  } as ElementDraft
}
