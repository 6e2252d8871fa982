import type { Applier } from '../applier.js'

/** An ad-hoc sub-process has been told that it is done, at the latest when nothing inside is left. */
export const adHocCompleted: Applier<'AD_HOC_SUB_PROCESS_INSTRUCTION:COMPLETED'> = (state, { value }) => {
  const instance = state.instances.get(value.adHocSubProcessInstanceKey)
  if (instance) instance.adHocFulfilled = true
}
