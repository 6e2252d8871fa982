import type { Flag } from './flag.js'

/** A task of a person. `id` is the key of the job it answers, so that a job pushed twice makes one task. */
export interface TaskRow {
  readonly id: string
  readonly caseNumber: string
  readonly act:
    'accept-case' | 'supplement-case' | 'give-opinion' | 'decide-case' | 'issue-certificate' | 'hold-meeting'
  readonly name: string
  readonly elementId: string
  readonly elementInstanceKey: string
  readonly processInstanceKey: string
  /** Empty at the window. */
  readonly department: string
  readonly departmentName: string
  /** `deemed`: ended by the rule; `canceled`: the process went on without it. */
  readonly state: 'open' | 'claimed' | 'completed' | 'deemed' | 'canceled'
  readonly assigneeId: string | null
  readonly assigneeName: string | null
  readonly referred: Flag
  /** What a decision decides: whether to accept, or the case. */
  readonly decides: 'acceptance' | 'case'
  /** Notice by which the request was delivered. */
  readonly noticeId: string
  readonly createdAt: string
  readonly endedAt: string | null
  /** Who ended it: a user id, or `rule`. */
  readonly endedBy: string | null
  /** Variables the job is completed with. */
  readonly completion: string | null
  /** What the model says of the joint meeting the task asks for (JSON), and so who is invited; null for any other task. */
  readonly meeting: string | null
}
