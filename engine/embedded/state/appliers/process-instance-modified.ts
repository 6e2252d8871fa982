import type { Applier } from '../applier.js'

/** A process instance was modified: what had interrupted the scopes it was activated in no longer counts. */
export const processInstanceModified: Applier<'PROCESS_INSTANCE_MODIFICATION:MODIFIED'> = (
  state,
  { value },
) => {
  for (const key of value.ancestorScopeKeys) {
    const scope = state.instances.get(key)
    if (scope) delete scope.interruptedBy
  }
}
