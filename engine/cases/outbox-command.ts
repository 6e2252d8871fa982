import type { Instant } from '../statute/instant.js'
import type { Change } from '../store/change.js'
import type { OutboxRow } from '../store/rows/outbox-row.js'
import type { JsonObject } from './json.js'

/** What a step of a case asks of the process engine. Each can be asked again without harm, which `send-command` sees to. */
export type OutboxCommand =
  | { readonly kind: 'create-instance'; readonly bpmnProcessId: string; readonly variables: JsonObject }
  | {
      readonly kind: 'complete-job'
      readonly jobKey: string
      readonly variables: JsonObject
      /** It was asked before: a job that is gone has been completed. */
      readonly repeated?: true
    }
  | { readonly kind: 'cancel-instance'; readonly processInstanceKey: string }

/** The id of a command's row: one a case, one a job, so that no effect can be asked for twice. */
function outboxId(caseNumber: string, command: OutboxCommand): string {
  switch (command.kind) {
    case 'create-instance':
      return `create-instance/${caseNumber}`
    case 'complete-job':
      return `complete-job/${command.jobKey}`
    case 'cancel-instance':
      return `cancel-instance/${command.processInstanceKey}`
  }
}

export function outboxRow(
  caseNumber: string,
  position: number,
  command: OutboxCommand,
  at: Instant,
): OutboxRow {
  const { kind, ...payload } = command
  return {
    id: outboxId(caseNumber, command),
    caseNumber,
    position,
    kind,
    payload: JSON.stringify(payload),
    createdAt: at,
    attempts: 0,
  }
}

export function outboxCommand(row: OutboxRow): OutboxCommand {
  return { kind: row.kind, ...(JSON.parse(row.payload) as object) } as OutboxCommand
}

/** The commands among what was written, in order. */
export function outboxIds(changes: readonly Change[]): readonly string[] {
  return changes.flatMap((change) =>
    change.kind === 'insert' && change.table === 'outbox' ? [change.row.id] : [],
  )
}
