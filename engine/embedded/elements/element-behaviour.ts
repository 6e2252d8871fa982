import type { Element } from '../model/element.js'
import type { ElementInstance } from '../state/element-instance.js'
import type { Failure } from './failure.js'
import type { Work } from './work.js'

/**
 * What an element does when it is told to. Mappings, listeners and what waits (jobs, timers, subscriptions, incidents) are
 * cared for by the commands. A failure becomes an incident; when that is resolved the function is called again.
 */
export interface ElementBehaviour {
  /** ACTIVATING, before the inputs are mapped. */
  enter?(work: Work, instance: ElementInstance, element: Element): void
  /** ACTIVATING, inputs mapped: leads to ACTIVATED, and further if there is nothing to wait for. */
  activate(work: Work, instance: ElementInstance, element: Element): Failure | undefined
  /** COMPLETING, outputs mapped: leads to COMPLETED and takes what flows out. */
  complete(work: Work, instance: ElementInstance, element: Element): Failure | undefined
  /** TERMINATING, nothing waits any more: leads to TERMINATED as soon as nothing inside is left. Absent: at once. */
  terminate?(work: Work, instance: ElementInstance, element: Element): void
  /** For what has children. */
  readonly inside?: Inside
}

/** What a scope does about its children. `scope` is the living instance, `element` its element. */
export interface Inside {
  /** A child is ACTIVATING and has not done anything yet. */
  childActivating?(
    work: Work,
    scope: ElementInstance,
    element: Element,
    child: ElementInstance,
  ): Failure | undefined
  /** A child that ends a path is about to be COMPLETED. Answers whether the scope as a whole is done with that. */
  pathEnding?(work: Work, scope: ElementInstance, element: Element, child: ElementInstance): Failure | boolean
  /** A child that ended a path is COMPLETED and gone; `done` is what `pathEnding` answered. */
  pathEnded(work: Work, scope: ElementInstance, element: Element, done: boolean): void
  /** A child is TERMINATED and gone. */
  childTerminated(work: Work, scope: ElementInstance, element: Element): void
}
