import type { ElementInstance } from '../../state/element-instance.js'
import { setLocalVariables } from '../variables/set-variables.js'
import type { Work } from '../work.js'
import { settleTrigger } from './activate-triggered.js'

/** Makes what a trigger brought the event's own variables. */
export function keepBrought(work: Work, instance: ElementInstance): void {
  const trigger = instance.triggers?.[0]
  if (!trigger) return
  setLocalVariables(work, instance, trigger.variables)
  settleTrigger(work, instance, trigger.elementId)
}
