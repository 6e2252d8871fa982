import type { ElementBehaviour } from './element-behaviour.js'
import { completeInstance } from './flow/complete-instance.js'
import { emitTransition } from './flow/emit-transition.js'
import { scopeInside, terminateScope } from './flow/scope.js'

/** What stands around one activated element of an ad-hoc sub-process and all that follows from it. Source: Zeebe 8.8, "Ad-hoc sub-process". */
export const adHocInnerInstance: ElementBehaviour = {
  activate(work, instance) {
    emitTransition(work, instance, 'ACTIVATED')
    return undefined
  },
  complete: (work, instance, element) => completeInstance(work, instance, element),
  terminate: terminateScope,
  inside: scopeInside,
}
