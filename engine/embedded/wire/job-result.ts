import type { JobResult, JobResultActivateElement, JobResultCorrections } from '../../gateway/job.js'

interface StringList {
  readonly values: readonly string[]
}

interface WireCorrections extends Omit<JobResultCorrections, 'candidateUsers' | 'candidateGroups'> {
  readonly candidateUsers?: StringList | null
  readonly candidateGroups?: StringList | null
}

/** A job's result as it comes over the wire: a field that was not sent is not there. */
export interface WireJobResult extends Omit<JobResult, 'corrections' | 'activateElements'> {
  readonly corrections?: WireCorrections | null
  readonly activateElements: readonly Required<JobResultActivateElement>[]
}

/** The result of a job, for the port; nothing where none was sent. */
export function resultOf(result: WireJobResult | null | undefined): { readonly result?: JobResult } {
  if (!result) return {}
  const { corrections, activateElements } = result
  return {
    result: {
      ...sent(result, ['denied', 'deniedReason']),
      ...sent(result, ['isCompletionConditionFulfilled', 'isCancelRemainingInstances']),
      ...(corrections ? { corrections: correctionsOf(corrections) } : {}),
      ...(activateElements.length > 0 ? { activateElements } : {}),
    },
  }
}

function correctionsOf(corrections: WireCorrections): JobResultCorrections {
  const { candidateUsers, candidateGroups } = corrections
  return {
    ...sent(corrections, ['assignee', 'dueDate', 'followUpDate', 'priority']),
    ...(candidateUsers ? { candidateUsers: candidateUsers.values } : {}),
    ...(candidateGroups ? { candidateGroups: candidateGroups.values } : {}),
  }
}

/** Of the fields named, those that are there. */
function sent<Message extends object, Field extends keyof Message>(
  message: Message,
  fields: readonly Field[],
): Partial<Pick<Message, Field>> {
  const found = fields.filter((field) => message[field] !== undefined && message[field] !== null)
  return Object.fromEntries(found.map((field) => [field, message[field]])) as Partial<Pick<Message, Field>>
}
