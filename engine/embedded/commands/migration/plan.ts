import type { ProcessInstanceValue } from '../../log/process-instance-value.js'
import type { ProcessValue } from '../../log/process-value.js'
import type { ProcessModel } from '../../model/process-model.js'

/** Where a process instance goes, and what of it becomes what. */
export interface Plan {
  readonly processInstanceKey: number
  readonly source: ProcessModel
  readonly target: ProcessModel
  readonly process: ProcessValue
  /** Ids of elements and sequence flows, from source to target. */
  readonly mapping: ReadonlyMap<string, string>
}

/** How Zeebe begins to say why a migration is refused. */
export function headOf({ processInstanceKey }: Pick<Plan, 'processInstanceKey'>): string {
  return `Expected to migrate process instance '${processInstanceKey}' but`
}

/** The fields of a record that name the process, as they read after the migration. */
export function placeOf({
  process,
}: Plan): Pick<ProcessInstanceValue, 'bpmnProcessId' | 'processDefinitionKey'> {
  const { bpmnProcessId, processDefinitionKey } = process
  return { bpmnProcessId, processDefinitionKey }
}
