import type { Applier } from '../applier.js'

/** A trigger was carried out. */
export const processEventTriggered: Applier<'PROCESS_EVENT:TRIGGERED'> = (state, { key, value }) => {
  const instance = state.instances.get(value.scopeKey)
  if (!instance?.triggers) return
  instance.triggers = instance.triggers.filter((trigger) => trigger.key !== key)
  if (instance.triggers.length === 0) delete instance.triggers
}
