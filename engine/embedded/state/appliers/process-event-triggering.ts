import type { Applier } from '../applier.js'

/** A trigger reaches an element instance and waits there to be carried out. */
export const processEventTriggering: Applier<'PROCESS_EVENT:TRIGGERING'> = (state, { key, value }) => {
  const instance = state.instances.get(value.scopeKey)
  if (!instance) return
  instance.triggers ??= []
  instance.triggers.push({ key, elementId: value.targetElementId, variables: value.variables ?? {} })
  if (!value.interrupts) return
  instance.interruptedBy = value.targetElementId
  delete instance.flows
}
