import type { Applier } from '../applier.js'

/** An element instance is at work. */
export const elementActivated: Applier<'PROCESS_INSTANCE:ELEMENT_ACTIVATED'> = (state, { key }) => {
  const instance = state.instances.get(key)
  if (!instance) return
  instance.state = 'ACTIVATED'
  instance.listenerIndex = 0
}
