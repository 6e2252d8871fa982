import type { Applier } from '../applier.js'

/** An element instance is about to be done. */
export const elementCompleting: Applier<'PROCESS_INSTANCE:ELEMENT_COMPLETING'> = (state, { key }) => {
  const instance = state.instances.get(key)
  if (instance) instance.state = 'COMPLETING'
}
