import { present } from '../../log/present.js'
import type { AdHocActivation } from '../../log/ad-hoc-sub-process-instruction-value.js'
import type { Element } from '../../model/element.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { emitTransition } from '../flow/emit-transition.js'
import { valueWithin } from '../flow/instance-value.js'
import { outputVariable } from '../multi-instance/output-variable.js'
import { setLocalVariables } from '../variables/set-variables.js'
import type { Work } from '../work.js'

/** Activates elements of an ad-hoc sub-process that can be, each in an inner instance of its own with the variables it is given. */
export function activateElements(
  work: Work,
  scope: ElementInstance,
  element: Element,
  activations: readonly AdHocActivation[],
): void {
  const contents = present(element.contents)
  const result = outputVariable(present(element.adHoc))
  for (const { elementId, variables = {} } of activations) {
    const innerKey = work.nextKey()
    work.emit('PROCESS_INSTANCE:ELEMENT_ACTIVATING', innerKey, valueWithin(scope, contents))
    const inner = present(work.state.instances.get(innerKey))
    emitTransition(work, inner, 'ACTIVATED')
    setLocalVariables(work, inner, { ...(result === undefined ? {} : { [result]: 'null' }), ...variables })
    const activity = present(contents.children.find(({ id }) => id === elementId))
    work.follow({ kind: 'ACTIVATE_ELEMENT', key: work.nextKey(), value: valueWithin(inner, activity) })
  }
}
