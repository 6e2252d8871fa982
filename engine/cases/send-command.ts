import type { Rejection } from '../gateway/answer.js'
import type { OutboxRow } from '../store/rows/outbox-row.js'
import { endOrphanedCase } from './end-orphaned-case.js'
import type { HallContext } from './hall-context.js'
import { holdJob } from './hold-job.js'
import { outboxCommand } from './outbox-command.js'
import type { OutboxCommand } from './outbox-command.js'
import { vanishTask } from './vanish-task.js'

/** What became of a command: the engine has it; there was nothing left to do it to; or it waits for another attempt. */
export type SendOutcome = 'sent' | 'gone' | 'waiting'

type Sender<Kind extends OutboxCommand['kind']> = (
  context: HallContext,
  row: OutboxRow,
  command: Extract<OutboxCommand, { readonly kind: Kind }>,
  first: boolean,
) => Promise<SendOutcome>

const senders: { readonly [Kind in OutboxCommand['kind']]: Sender<Kind> } = {
  'create-instance': createInstance,
  'complete-job': completeJob,
  'cancel-instance': cancelInstance,
}

/**
 * Sends one waiting command and takes it out of the outbox once the engine has it. `first`: it has never been on its way, so that an answer
 * can be taken at its word; otherwise an earlier attempt may have been carried out though its answer was lost.
 */
export async function sendCommand(
  context: HallContext,
  row: OutboxRow,
  first: boolean,
): Promise<SendOutcome> {
  const command = outboxCommand(row)
  try {
    return await (senders[command.kind] as Sender<OutboxCommand['kind']>)(context, row, command, first)
  } catch (error) {
    context.log.warn(
      { caseNumber: row.caseNumber, command: row.kind, error },
      'the process engine cannot be reached',
    )
    return 'waiting'
  }
}

/**
 * The engine cannot tell a repeated creation from a new one. So each attempt after the first has a run of its own, written before it is
 * sent: jobs of an older run show an instance whose answer was lost, and that one is cancelled.
 */
async function createInstance(
  context: HallContext,
  row: OutboxRow,
  command: Extract<OutboxCommand, { kind: 'create-instance' }>,
  first: boolean,
): Promise<SendOutcome> {
  const { store, gateway } = context
  const run = await context.queue.run(row.caseNumber, async () => {
    const [of, waiting] = [await store.cases.byNumber(row.caseNumber), await store.outbox.byId(row.id)]
    if (of === undefined || waiting === undefined) return undefined
    if (first) return of.run
    const key = { number: of.number }
    await store.commit([{ kind: 'update', table: 'cases', key, patch: { run: of.run + 1 } }])
    return of.run + 1
  })
  if (run === undefined) return 'sent'
  const answer = await gateway.createProcessInstance({
    bpmnProcessId: command.bpmnProcessId,
    variables: JSON.stringify({ ...command.variables, caseRun: run }),
  })
  if (answer.kind === 'rejected') return refused(context, row, answer)
  const { processInstanceKey } = answer.response
  await store.commit([
    { kind: 'remove', table: 'outbox', key: { id: row.id } },
    // Where a job was here before the answer, its instance is the case's; another one is a twin.
    {
      kind: 'update',
      table: 'cases',
      key: { number: row.caseNumber, run, processInstanceKey: null },
      patch: { processInstanceKey },
    },
  ])
  return 'sent'
}

async function completeJob(
  context: HallContext,
  row: OutboxRow,
  command: Extract<OutboxCommand, { kind: 'complete-job' }>,
  first: boolean,
): Promise<SendOutcome> {
  const { jobKey, variables } = command
  const certain = first && command.repeated !== true
  // Where its own answer would be no proof, the engine is asked before whether it still has the job.
  if (certain && context.engineMayRepeat && (await holdJob(context, jobKey)) === 'gone')
    return vanished(context, row, jobKey)
  const answer = await context.gateway.completeJob({ jobKey, variables: JSON.stringify(variables) })
  const gone = answer.kind === 'rejected' && answer.code === 'NOT_FOUND'
  if (answer.kind === 'rejected' && !gone) return refused(context, row, answer)
  if (gone && certain && !context.engineMayRepeat) return vanished(context, row, jobKey)
  await context.store.commit([{ kind: 'remove', table: 'outbox', key: { id: row.id } }])
  return 'sent'
}

async function vanished(context: HallContext, row: OutboxRow, jobKey: string): Promise<SendOutcome> {
  await vanishTask(context, row.caseNumber, jobKey, 'ended')
  await endOrphanedCase(context, row.caseNumber)
  return 'gone'
}

/** An instance that is gone already needs no cancelling. */
async function cancelInstance(
  context: HallContext,
  row: OutboxRow,
  command: Extract<OutboxCommand, { kind: 'cancel-instance' }>,
): Promise<SendOutcome> {
  const { processInstanceKey } = command
  const answer = await context.gateway.cancelProcessInstance({ processInstanceKey })
  if (answer.kind === 'rejected' && answer.code !== 'NOT_FOUND') return refused(context, row, answer)
  await context.store.commit([{ kind: 'remove', table: 'outbox', key: { id: row.id } }])
  return 'sent'
}

function refused(context: HallContext, row: OutboxRow, rejection: Rejection): SendOutcome {
  const fields = { caseNumber: row.caseNumber, command: row.id, code: rejection.code }
  context.log.error(fields, `the process engine refused, it is asked again later: ${rejection.message}`)
  return 'waiting'
}
