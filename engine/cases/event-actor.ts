import type { Actor } from './actor.js'
import type { CaseEvent } from './case-event.js'

/** A rule of the law acts by itself: nobody signs for it (statute §3). */
export const theRule: CaseEvent['actor'] = { kind: 'rule', name: '法定规则' }

/** The process reached a point by itself. */
export const theProcess: CaseEvent['actor'] = { kind: 'engine', name: '流程' }

export function thePerson(actor: Actor): CaseEvent['actor'] {
  return { kind: 'person', userId: actor.userId, name: actor.name }
}
