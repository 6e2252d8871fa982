import type { JobResult } from '../../gateway/job.js'
import type { EngineCommand } from '../core.js'

type Asked = NonNullable<Extract<EngineCommand, { readonly kind: 'JOB:COMPLETE' }>['result']>

/** What a worker decided, in the core's words. */
export function resultForCore({ corrections, ...result }: JobResult): Asked {
  if (!corrections) return result
  const { candidateGroups, candidateUsers, ...kept } = corrections
  return {
    ...result,
    corrections: {
      ...kept,
      ...(candidateGroups ? { candidateGroupsList: candidateGroups } : {}),
      ...(candidateUsers ? { candidateUsersList: candidateUsers } : {}),
    },
  }
}
