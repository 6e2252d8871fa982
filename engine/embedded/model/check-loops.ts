import type { Element } from './element.js'
import type { Problem } from './problem.js'
import type { ProcessModel } from './process-model.js'

/** Whether a token passes this element without waiting for anything and without any choice. */
function isStraightThrough({ type, trigger, call }: Element, root: Element): boolean {
  if (type === 'MANUAL_TASK' || type === 'TASK') return true
  if (type === 'INTERMEDIATE_THROW_EVENT') return trigger.kind === 'none'
  return type === 'CALL_ACTIVITY' && call?.processId.kind === 'static' && call.processId.source === root.id
}

function successors(element: Element, root: Element): readonly Element[] {
  const activity = element.inner ?? element
  if (activity.type === 'CALL_ACTIVITY')
    return root.startEvents.filter(({ trigger }) => trigger.kind === 'none')
  return element.outgoing.map(({ target }) => target)
}

/** A loop that a walk from `start` along straight-through elements runs into; `done` are elements known to lead into none. */
function findLoop(start: Element, root: Element, done: Set<Element>): readonly Element[] | undefined {
  const path: Element[] = []
  const onPath = new Set<Element>()
  const open: (readonly Element[])[] = [[start]]
  const places = [0]
  while (open.length > 0) {
    const place = places.at(-1) ?? 0
    const next = open.at(-1)?.[place]
    if (!next) {
      open.pop()
      places.pop()
      const left = path.pop()
      if (left) {
        onPath.delete(left)
        done.add(left)
      }
      continue
    }
    places[places.length - 1] = place + 1
    if (onPath.has(next)) return [...path.slice(path.indexOf(next)), next]
    const passes = isStraightThrough(next.inner ?? next, root) || next.type === 'START_EVENT'
    if (done.has(next) || !passes) continue
    path.push(next)
    onPath.add(next)
    open.push(successors(next, root))
    places.push(0)
  }
  return undefined
}

/** Checks that no token can run in a circle for ever. Source: Zeebe 8.3, straight-through processing loops. */
export function checkLoops({ root, elements }: ProcessModel): readonly Problem[] {
  const done = new Set<Element>()
  for (const element of elements.values()) {
    if (done.has(element) || !isStraightThrough(element.inner ?? element, root)) continue
    const loop = findLoop(element, root, done)
    if (!loop) continue
    const path = loop.map(({ id }) => id).join(' > ')
    const message = `Processes are not allowed to contain a straight-through processing loop: ${path}`
    return [{ of: 'Process', element: root.id, message }]
  }
  return []
}
