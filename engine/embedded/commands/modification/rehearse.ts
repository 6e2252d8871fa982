import type { ElementInstance } from '../../state/element-instance.js'
import { apply } from '../../state/apply.js'
import { emptyState } from '../../state/empty-state.js'
import type { EngineState } from '../../state/engine-state.js'
import type { EventRecord } from '../../log/event-record.js'
import type { Work } from '../../elements/work.js'

/** The instances that hold others, with their variables: all that the opening and emptying of scopes looks at. */
function copyScopes(live: Readonly<EngineState>, roots: readonly ElementInstance[]): EngineState {
  const copy: EngineState = { ...emptyState(), processes: live.processes, lastKey: live.lastKey }
  const open = [...roots]
  for (let instance = open.pop(); instance; instance = open.pop()) {
    copy.instances.set(instance.key, structuredClone(instance))
    const variables = live.variables.get(instance.key)
    if (variables) copy.variables.set(instance.key, new Map(variables))
    for (const key of instance.children ?? []) {
      const child = live.instances.get(key)
      if (child) open.push(child)
    }
  }
  return copy
}

/**
 * Tries something on a copy of process instances: what it emits and gives changes nothing but the copy, so that it may still be
 * refused as a whole. Only element instances and variables are there.
 */
export function rehearse<Result>(
  work: Work,
  roots: readonly ElementInstance[],
  play: (copy: Work) => Result,
): Result {
  const state = copyScopes(work.state, roots)
  let lastKey = state.lastKey
  return play({
    ...work,
    state,
    nextKey: () => (lastKey += 1),
    emit(kind, key, value) {
      apply(state, {
        position: state.lastPosition + 1,
        at: work.at,
        kind,
        key,
        value,
      } as unknown as EventRecord)
    },
    follow: () => undefined,
    send: () => undefined,
  })
}
