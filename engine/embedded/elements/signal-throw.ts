import type { ElementBehaviour } from './element-behaviour.js'
import { isFailure } from './failure.js'
import { emitTransition } from './flow/emit-transition.js'
import { leave } from './flow/leave.js'
import { localVariables } from '../state/variable-scopes.js'
import { evaluateText } from './variables/evaluate-expression.js'

/** Tells everybody who listens. Source: Zeebe 8.3, "Signal events"; BPMN 2.0, 10.5.5. */
export const signalThrow: ElementBehaviour = {
  activate(work, instance, element) {
    const name =
      element.trigger.kind === 'signal' && element.trigger.name
        ? evaluateText(work, element.trigger.name, instance.key)
        : undefined
    if (isFailure(name)) return name
    emitTransition(work, instance, 'ACTIVATED')
    work.follow({
      kind: 'BROADCAST_SIGNAL',
      signalName: name?.value ?? '',
      variables: localVariables(work.state, instance.key),
    })
    work.follow({ kind: 'COMPLETE_ELEMENT', key: instance.key })
    return undefined
  },
  complete: leave,
}
