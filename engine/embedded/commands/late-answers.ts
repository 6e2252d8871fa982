import type { Answer } from '../../gateway/answer.js'
import type { EventRecord } from '../log/event-record.js'
import type { UserTaskValue } from '../log/user-task-value.js'
import { refuse } from './answers.js'
import { toAnswer } from './to-answer.js'

function denied(what: string, { userTaskKey, deniedReason = '' }: UserTaskValue): Answer<unknown> {
  const because = deniedReason === '' ? '' : ` Reason to deny: '${deniedReason}'`
  const reason = `${what} of the User Task with key '${userTaskKey}' was denied by Task Listener.${because}`
  return toAnswer(refuse('INVALID_STATE', reason))
}

/** What an event answers to those who wait for a change of its user task; undefined if it answers nothing. */
export function lateAnswer(record: EventRecord, response: object): Answer<unknown> | undefined {
  switch (record.kind) {
    case 'USER_TASK:ASSIGNED':
    case 'USER_TASK:UPDATED':
    case 'USER_TASK:COMPLETED':
      return { kind: 'accepted', response }
    case 'USER_TASK:ASSIGNMENT_DENIED':
      return denied('Assignment', record.value)
    case 'USER_TASK:UPDATE_DENIED':
      return denied('Update', record.value)
    case 'USER_TASK:COMPLETION_DENIED':
      return denied('Completion', record.value)
    case 'USER_TASK:CANCELING': {
      const reason = `Expected to change user task with key '${record.key}', but it was canceled meanwhile`
      return toAnswer(refuse('INVALID_STATE', reason))
    }
    default:
      return undefined
  }
}
