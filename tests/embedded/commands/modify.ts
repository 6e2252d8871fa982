import type { Engine } from '../elements/engine.js'

/** What a modification activates, as the core is asked for it. */
export type Activate = readonly {
  readonly elementId: string
  readonly ancestorElementInstanceKey?: number
  readonly variableInstructions?: readonly { readonly variables: string; readonly scopeId?: string }[]
}[]

/** Modifies an instance. */
export function modify(
  engine: Engine,
  processInstanceKey: number,
  activate: Activate,
  terminate: readonly number[] = [],
) {
  return engine.send({
    kind: 'PROCESS_INSTANCE_MODIFICATION:MODIFY',
    processInstanceKey,
    activateInstructions: activate,
    terminateInstructions: terminate.map((elementInstanceKey) => ({ elementInstanceKey })),
  })
}
