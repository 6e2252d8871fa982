import type { Rejection } from '../../gateway/answer.js'
import type { DeleteResourceRequest } from '../../gateway/deployment.js'
import type {
  ActivateInstruction,
  MigrateProcessInstanceRequest,
  ModifyProcessInstanceRequest,
} from '../../gateway/instance-change.js'
import type { Key } from '../../gateway/job.js'
import type { BroadcastSignalRequest } from '../../gateway/signal.js'
import type {
  AssignUserTaskRequest,
  CompleteUserTaskRequest,
  UpdateUserTaskRequest,
} from '../../gateway/user-task.js'
import type { EngineCommand } from '../core.js'
import { keyNumber } from './key-number.js'

/** A command for the core, or why the request cannot be one. */
type Translated = EngineCommand | Rejection

/** Keys as numbers, or the refusal of the first that is none. */
function numbers<Field extends string>(
  keys: Readonly<Record<Field, Key>>,
): { readonly [Name in Field]: number } | Rejection {
  const read: [string, number][] = []
  for (const [field, key] of Object.entries<Key>(keys)) {
    const number = keyNumber(field, key)
    if (typeof number !== 'number') return number
    read.push([field, number])
  }
  return Object.fromEntries(read) as { readonly [Name in Field]: number }
}

function isRejection(value: object): value is Rejection {
  return 'kind' in value
}

function activation({ ancestorElementInstanceKey = '-1', ...instruction }: ActivateInstruction) {
  const keys = numbers({ ancestorElementInstanceKey })
  return isRejection(keys) ? keys : { ...instruction, ...keys }
}

/** Each of a list translated, or the refusal of the first that cannot be. */
function all<From, To extends object>(
  list: readonly From[],
  translate: (one: From) => To | Rejection,
): readonly To[] | Rejection {
  const translated: To[] = []
  for (const one of list) {
    const to = translate(one)
    if (isRejection(to)) return to
    translated.push(to)
  }
  return translated
}

/** What the requests that change an instance, a deployment or a native user task ask of the core. */
export const changeCommandOfRequest = {
  broadcastSignal: ({ signalName, variables }: BroadcastSignalRequest): Translated => ({
    kind: 'SIGNAL:BROADCAST',
    signalName,
    ...(variables === undefined ? {} : { variables }),
  }),
  modifyProcessInstance(request: ModifyProcessInstanceRequest): Translated {
    const keys = numbers({ processInstanceKey: request.processInstanceKey })
    if (isRejection(keys)) return keys
    const activateInstructions = all(request.activateInstructions ?? [], activation)
    if (isRejection(activateInstructions)) return activateInstructions
    const terminateInstructions = all(request.terminateInstructions ?? [], ({ elementInstanceKey }) =>
      numbers({ elementInstanceKey }),
    )
    if (isRejection(terminateInstructions)) return terminateInstructions
    return {
      kind: 'PROCESS_INSTANCE_MODIFICATION:MODIFY',
      ...keys,
      activateInstructions,
      terminateInstructions,
    }
  },
  migrateProcessInstance({ processInstanceKey, migrationPlan }: MigrateProcessInstanceRequest): Translated {
    const { targetProcessDefinitionKey, mappingInstructions } = migrationPlan
    const keys = numbers({ processInstanceKey, targetProcessDefinitionKey })
    if (isRejection(keys)) return keys
    return { kind: 'PROCESS_INSTANCE_MIGRATION:MIGRATE', ...keys, mappingInstructions }
  },
  deleteResource({ resourceKey }: DeleteResourceRequest): Translated {
    const keys = numbers({ resourceKey })
    return isRejection(keys) ? keys : { kind: 'RESOURCE_DELETION:DELETE', ...keys }
  },
  assignUserTask({ userTaskKey, assignee, allowOverride = true, action }: AssignUserTaskRequest): Translated {
    const keys = numbers({ userTaskKey })
    if (isRejection(keys)) return keys
    const kind = allowOverride ? 'USER_TASK:ASSIGN' : 'USER_TASK:CLAIM'
    return { kind, ...keys, assignee, ...(action === undefined ? {} : { action }) }
  },
  completeUserTask({ userTaskKey, ...request }: CompleteUserTaskRequest): Translated {
    const keys = numbers({ userTaskKey })
    return isRejection(keys) ? keys : { kind: 'USER_TASK:COMPLETE', ...keys, ...request }
  },
  updateUserTask({ userTaskKey, changeset, action }: UpdateUserTaskRequest): Translated {
    const keys = numbers({ userTaskKey })
    if (isRejection(keys)) return keys
    const { candidateGroups, candidateUsers, ...rest } = changeset
    const changes = {
      ...rest,
      ...(candidateGroups ? { candidateGroupsList: candidateGroups } : {}),
      ...(candidateUsers ? { candidateUsersList: candidateUsers } : {}),
    }
    return { kind: 'USER_TASK:UPDATE', ...keys, changes, ...(action === undefined ? {} : { action }) }
  },
}
