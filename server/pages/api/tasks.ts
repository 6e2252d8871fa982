import type { CaseSummary, Material } from './cases.js'
import type { ClockView } from './clock.js'
import type { FormSchema } from './matters.js'
import type { MeetingDeed } from './meetings.js'
import { readPages } from './pages.js'
import { request } from './request.js'

/** The act a task asks for; stands in the model as the task header `act`. */
export type Act =
  'accept-case' | 'supplement-case' | 'give-opinion' | 'decide-case' | 'issue-certificate' | 'hold-meeting'

/** What a person may do with a task now. */
export type Deed = Act | 'ask-supplement' | 'refer-case' | MeetingDeed

/** Which list: those I hold, those my department may take or holds, those done. */
export type TaskScope = 'mine' | 'department' | 'done'

/** A task in a list. */
export interface TaskSummary {
  id: string
  caseNumber: string
  matterId: string
  matterName: string
  applicantName: string
  name: string
  act: Act
  elementId: string
  department?: string
  departmentName: string
  state: 'open' | 'claimed' | 'completed' | 'deemed' | 'canceled'
  assignee?: { userId: string; name: string }
  referred: boolean
  createdAt: string
  endedAt?: string
  clock?: ClockView
}

/** A task with what is needed to do it. */
export interface TaskDetail extends TaskSummary {
  form?: FormSchema
  formData: Readonly<Record<string, unknown>>
  materials: readonly Material[]
  permissions: { claim: boolean; unclaim: boolean; acts: readonly Deed[]; note: boolean }
  case: CaseSummary
}

/** The tasks of one list; `more` tells that there are yet others. */
export function listTasks(scope: TaskScope): Promise<{ rows: readonly TaskSummary[]; more: boolean }> {
  return readPages(async (after) => {
    const { tasks, next } = await request<{ tasks: readonly TaskSummary[]; next?: string }>(
      'GET',
      `/api/tasks?${new URLSearchParams({ scope, ...(after !== undefined && { after }) })}`,
    )
    return { rows: tasks, next }
  })
}

/** One task with its form, its materials and what the person signed in may do with it. */
export function readTask(id: string): Promise<TaskDetail> {
  return request('GET', `/api/tasks/${encodeURIComponent(id)}`)
}
