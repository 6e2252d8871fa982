import type { Element } from '../embedded/model/element.js'
import type { ProcessModel } from '../embedded/model/process-model.js'

/** Elements a case has been at, and the flows between them, as far as they follow from its tasks. */
export interface CasePath {
  readonly completed: readonly string[]
  readonly active: readonly string[]
  readonly taken: readonly string[]
}

/** What the hall knows of where a case has been: elements whose jobs ended, elements whose jobs are open, and whether its process came to an end. */
export interface KnownPlaces {
  readonly ended: ReadonlySet<string>
  readonly open: ReadonlySet<string>
  readonly closed: boolean
}

/**
 * Draws the path of a case between the places it is known to have been: gateways and events on the way from one to the next were passed.
 * Where two ways lead from one to the next without any job, both are drawn.
 */
export function pathOfCase(model: ProcessModel, known: KnownPlaces): CasePath {
  const places = withScopes(model, known)
  const passed = new Set<string>()
  const taken = new Set<string>()
  const leads = new Map<string, boolean>()

  /** Whether the way behind an element leads to a known place; then the way is marked. */
  function follow(element: Element): boolean {
    const before = leads.get(element.id)
    if (before !== undefined) return before
    leads.set(element.id, false)
    let found = false
    for (const flow of element.outgoing) {
      const arrived = places.has(flow.target.id)
      if (!arrived && (hasJob(flow.target) || !(isEnd(flow.target) ? known.closed : follow(flow.target))))
        continue
      if (!arrived) passed.add(flow.target.id)
      taken.add(flow.id)
      found = true
    }
    leads.set(element.id, found)
    return found
  }

  const entered = [model.root, ...model.elements.values()].filter(
    (element) => element === model.root || (places.has(element.id) && element.startEvents.length > 0),
  )
  for (const start of entered.flatMap((scope) => scope.startEvents)) if (follow(start)) passed.add(start.id)
  for (const [id, state] of places) {
    const element = model.elements.get(id)
    if (element === undefined) continue
    if (state === 'ended') follow(element)
    for (const event of element.boundaryEvents) if (follow(event)) passed.add(event.id)
  }
  const inState = (wanted: string): string[] =>
    [...places].flatMap(([id, state]) => (state === wanted ? [id] : []))
  return { completed: [...passed, ...inState('ended')], active: inState('open'), taken: [...taken] }
}

/** The known places and the sub-processes around them, each open as long as anything in it is. */
function withScopes(model: ProcessModel, known: KnownPlaces): Map<string, 'ended' | 'open'> {
  const places = new Map<string, 'ended' | 'open'>()
  const add = (id: string, state: 'ended' | 'open'): void => {
    for (let at = model.elements.get(id); at !== undefined && at !== model.root; at = at.scope) {
      if (places.get(at.id) !== 'open') places.set(at.id, state)
    }
  }
  for (const id of known.ended) add(id, 'ended')
  for (const id of known.open) add(id, 'open')
  return places
}

function hasJob(element: Element): boolean {
  return element.job !== undefined || element.userTask !== undefined
}

function isEnd(element: Element): boolean {
  return element.type === 'END_EVENT'
}
