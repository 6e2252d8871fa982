import type { Work } from '../../elements/work.js'
import { Refusal } from '../../log/refusal.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { refuse, respond } from '../answers.js'
import type { Handler } from '../handler.js'
import { refuseMapping, refuseUnderWay } from './check-plan.js'
import { moveInstance } from './move-instance.js'
import { prepareMove, type Move } from './move.js'
import type { Plan } from './plan.js'

/** The element instances of a process instance, scopes before what is in them. */
function allInstances(work: Work, root: ElementInstance): readonly ElementInstance[] {
  const found = [root]
  for (const instance of found) {
    for (const key of instance.children ?? []) {
      const child = work.state.instances.get(key)
      if (child) found.push(child)
    }
  }
  return found
}

/** Finds out what becomes of each element instance, or why one of them cannot go along. */
function prepareMoves(work: Work, plan: Plan, root: ElementInstance): readonly Move[] | Refusal {
  const moves: Move[] = []
  for (const instance of allInstances(work, root)) {
    const move = prepareMove(work, plan, instance)
    if (move instanceof Refusal) return move
    moves.push(move)
  }
  return moves
}

/**
 * Lets a running instance go on in another process or version, where the plan says what becomes of what is active: all of it or nothing.
 * Source: gateway.proto, `MigrateProcessInstance`; Zeebe 8.5, "Process instance migration".
 */
export const migrateProcessInstance: Handler<'PROCESS_INSTANCE_MIGRATION:MIGRATE'> = (work, command) => {
  const { processInstanceKey, targetProcessDefinitionKey, mappingInstructions } = command
  const root = work.state.instances.get(processInstanceKey)
  if (root?.value.bpmnElementType !== 'PROCESS' || root.state === 'TERMINATING') {
    const reason = `Expected to migrate process instance but no process instance found with key '${processInstanceKey}'`
    return refuse('NOT_FOUND', reason)
  }
  const process = work.state.processes.get(targetProcessDefinitionKey)
  if (!process) {
    const reason = `Expected to migrate process instance to process definition but no process definition found with key '${targetProcessDefinitionKey}'`
    return refuse('NOT_FOUND', reason)
  }
  const mapping = new Map(
    mappingInstructions.map(
      ({ sourceElementId, targetElementId }) => [sourceElementId, targetElementId] as const,
    ),
  )
  const source = work.process(root.value.processDefinitionKey)
  const target = work.process(targetProcessDefinitionKey)
  const plan: Plan = { processInstanceKey, source, target, process, mapping }
  const refused = refuseMapping(plan, mappingInstructions) ?? refuseUnderWay(work, plan)
  if (refused) return refused
  const moves = prepareMoves(work, plan, root)
  if (moves instanceof Refusal) return moves
  for (const move of moves) moveInstance(work, plan, move)
  work.emit('PROCESS_INSTANCE_MIGRATION:MIGRATED', processInstanceKey, {
    processInstanceKey,
    targetProcessDefinitionKey,
    mappingInstructions,
  })
  return respond()
}
