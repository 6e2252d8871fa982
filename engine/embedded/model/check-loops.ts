import type { BpmnElementType } from '../log/bpmn-element-type.js'
import type { Element } from './element.js'
import type { Problem } from './problem.js'
import type { ProcessModel } from './process-model.js'

const passing: ReadonlySet<BpmnElementType> = new Set([
  'MANUAL_TASK',
  'TASK',
  'EXCLUSIVE_GATEWAY',
  'INCLUSIVE_GATEWAY',
  'PARALLEL_GATEWAY',
  'SUB_PROCESS',
  'START_EVENT',
])

/** Whether a token passes this element without waiting for anything. */
function isStraightThrough({ type, trigger, call, script }: Element, root: Element): boolean {
  if (passing.has(type)) return true
  if (type === 'SCRIPT_TASK') return script !== undefined
  if (type === 'INTERMEDIATE_THROW_EVENT')
    return trigger.kind !== 'message' && trigger.kind !== 'compensation'
  if (type === 'INTERMEDIATE_CATCH_EVENT') return trigger.kind === 'link'
  return type === 'CALL_ACTIVITY' && call?.processId.kind === 'static' && call.processId.source === root.id
}

function noneStarts(scope: Element): readonly Element[] {
  return scope.startEvents.filter(({ trigger }) => trigger.kind === 'none')
}

/** Where a token goes on at the end of a path: behind the scopes that end with it. */
function behindScope(element: Element): readonly Element[] {
  for (let scope = element.scope; scope; scope = scope.scope) {
    if (scope.outgoing.length > 0) return scope.outgoing.map(({ target }) => target)
  }
  return []
}

/** Where a token goes on from an element. */
function successors(listed: Element, root: Element): readonly Element[] {
  const element = listed.inner ?? listed
  if (element.type === 'CALL_ACTIVITY') return noneStarts(root)
  if (element.type === 'SUB_PROCESS') return noneStarts(element)
  const { trigger } = element
  if (element.type === 'INTERMEDIATE_THROW_EVENT' && trigger.kind === 'link') {
    const around = element.scope?.children ?? []
    return around.filter(
      (one) =>
        one.type === 'INTERMEDIATE_CATCH_EVENT' &&
        one.trigger.kind === 'link' &&
        one.trigger.name === trigger.name,
    )
  }
  return listed.outgoing.length > 0 ? listed.outgoing.map(({ target }) => target) : behindScope(listed)
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
    if (done.has(next) || !isStraightThrough(next.inner ?? next, root)) continue
    path.push(next)
    onPath.add(next)
    open.push(successors(next, root))
    places.push(0)
  }
  return undefined
}

/** Checks that no token can run in a circle without ever waiting. Source: Zeebe 8.3, straight-through processing loops. */
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
