import type { Applier } from '../applier.js'

/** An element instance is about to be ended from outside. */
export const elementTerminating: Applier<'PROCESS_INSTANCE:ELEMENT_TERMINATING'> = (state, { key }) => {
  const instance = state.instances.get(key)
  if (instance) instance.state = 'TERMINATING'
}
