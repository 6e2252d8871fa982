import type { CaseSummary } from './cases.js'
import type { ClockView } from './clock.js'
import type { FormSchema } from './matters.js'
import { request } from './request.js'

/** The act a task asks for; stands in the model as the task header `act`. */
export type Act = 'accept-case' | 'supplement-case' | 'give-opinion' | 'decide-case' | 'issue-certificate'

export type TaskScope = 'mine' | 'department' | 'done'

export interface TaskSummary {
  id: string
  caseNumber: string
  matterName: string
  applicantName: string
  name: string
  act: Act
  elementId: string
  department?: string
  departmentName?: string
  state: 'open' | 'claimed' | 'completed' | 'deemed' | 'canceled'
  assignee?: { userId: string; name: string }
  createdAt: string
  clock?: ClockView
}

export interface SubmittedMaterial {
  id: string
  name: string
  required: boolean
  submitted: boolean
  copies?: number
  kind?: string
}

export interface TaskDetail extends TaskSummary {
  form?: FormSchema
  formData: Readonly<Record<string, unknown>>
  materials: readonly SubmittedMaterial[]
  permissions: { claim: boolean; unclaim: boolean; acts: readonly string[] }
  case: CaseSummary
}

/** The tasks of one list: mine, my department's open ones, or done. */
export async function listTasks(scope: TaskScope): Promise<readonly TaskSummary[]> {
  return (await request<{ tasks: readonly TaskSummary[] }>('GET', `/api/tasks?scope=${scope}`)).tasks
}

/** One task with its form, its materials and what the person signed in may do with it. */
export function readTask(id: string): Promise<TaskDetail> {
  return request('GET', pathOf(id))
}

/** Takes a task; throws ProblemError with status 409 when a colleague was quicker. */
export function claimTask(id: string): Promise<unknown> {
  return request('POST', `${pathOf(id)}/claim`, {})
}

/** Gives a task back to the department. */
export function unclaimTask(id: string): Promise<unknown> {
  return request('POST', `${pathOf(id)}/unclaim`, {})
}

/** Accepts the case. */
export function acceptCase(id: string, comment: string): Promise<unknown> {
  return request('POST', `${pathOf(id)}/accept`, { comment })
}

/** Tells the applicant, once and in writing, everything that is missing. */
export function askSupplement(
  id: string,
  missing: readonly MissingMaterial[],
  comment: string,
): Promise<unknown> {
  return request('POST', `${pathOf(id)}/ask-supplement`, { missing, comment })
}

export interface MissingMaterial {
  id: string
  name: string
  reason: string
}

/** Records what the applicant brought. */
export function supplementCase(id: string, materials: readonly string[]): Promise<unknown> {
  return request('POST', `${pathOf(id)}/supplement`, { materials })
}

/** Gives the department's opinion. */
export function giveOpinion(id: string, result: 'agree' | 'disagree', comment: string): Promise<unknown> {
  return request('POST', `${pathOf(id)}/opinion`, { result, comment })
}

/** Decides the case. */
export function decideCase(id: string, result: 'granted' | 'refused', comment: string): Promise<unknown> {
  return request('POST', `${pathOf(id)}/decide`, { result, comment })
}

/** Hands the case up to the bureau head, who alone may refuse. */
export function referCase(id: string, reason: string): Promise<unknown> {
  return request('POST', `${pathOf(id)}/refer`, { reason })
}

/** Issues the certificate. */
export function issueCertificate(id: string, number: string, title: string): Promise<unknown> {
  return request('POST', `${pathOf(id)}/certificate`, { number, title })
}

function pathOf(id: string): string {
  return `/api/tasks/${encodeURIComponent(id)}`
}
