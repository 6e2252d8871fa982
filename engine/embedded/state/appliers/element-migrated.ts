import type { Applier } from '../applier.js'
import type { EngineState } from '../engine-state.js'
import { nameKey } from '../name-key.js'

/** A message that started an instance keeps others with its correlation key out of the process the instance is in. */
function moveStartLock(state: EngineState, key: number, from: string, to: string): void {
  const lock = state.startKeyOf.get(key)
  if (lock === undefined) return
  const moved = nameKey(to, lock.slice(from.length + 1))
  state.startedByKey.delete(lock)
  state.startedByKey.set(moved, key)
  state.startKeyOf.set(key, moved)
}

/** An element instance now belongs to an element of another process; what waits to be carried out at it goes with it. */
export const elementMigrated: Applier<'PROCESS_INSTANCE:ELEMENT_MIGRATED'> = (state, { key, value }) => {
  const instance = state.instances.get(key)
  if (!instance) return
  const { interruptedBy, ...migrated } = value
  const { elementId: before, bpmnProcessId } = instance.value
  if (value.bpmnElementType === 'PROCESS') moveStartLock(state, key, bpmnProcessId, value.bpmnProcessId)
  instance.value = migrated
  if (interruptedBy !== undefined) instance.interruptedBy = interruptedBy
  if (!instance.triggers) return
  instance.triggers = instance.triggers.map((trigger) =>
    trigger.elementId === before ? { ...trigger, elementId: migrated.elementId } : trigger,
  )
}
