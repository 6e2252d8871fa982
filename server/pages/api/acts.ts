import { request } from './request.js'

/** What came of an act. */
export interface CarriedOut {
  caseNumber: string
  taskId?: string
  certificateNumber?: string
}

/** One missing material of the one-time notice. */
export interface MissingMaterial {
  id?: string
  name: string
  reason?: string
}

/** The fields of a task's own form. */
export type FormData = Readonly<Record<string, unknown>>

/** Takes a task; throws ProblemError with status 409 when a colleague was quicker. */
export function claimTask(id: string): Promise<CarriedOut> {
  return act(id, 'claim', {})
}

/** Gives a task back to the department. */
export function unclaimTask(id: string): Promise<CarriedOut> {
  return act(id, 'unclaim', {})
}

/** Accepts the case. */
export function acceptCase(id: string, comment: string, data: FormData | undefined): Promise<CarriedOut> {
  return act(id, 'accept', { ...(comment !== '' && { comment }), ...(data && { data }) })
}

/** Tells the applicant, once and in writing, everything that is missing. */
export function askSupplement(
  id: string,
  missing: readonly MissingMaterial[],
  comment: string,
): Promise<CarriedOut> {
  return act(id, 'ask-supplement', { missing, ...(comment !== '' && { comment }) })
}

/** Records what the applicant brought. */
export function supplementCase(
  id: string,
  materials: readonly string[],
  application: FormData | undefined,
): Promise<CarriedOut> {
  return act(id, 'supplement', { materials, ...(application && { application }) })
}

/** Gives the department's opinion. */
export function giveOpinion(
  id: string,
  opinion: { result: 'agree' | 'disagree'; comment: string; data?: FormData },
): Promise<CarriedOut> {
  return act(id, 'opinion', opinion)
}

/** Leaves what the department has to say after it was deemed to agree, as a note. */
export function noteOpinion(
  id: string,
  opinion: { result: 'agree' | 'disagree'; comment: string },
): Promise<CarriedOut> {
  return act(id, 'note', opinion)
}

/** Decides the case. */
export function decideCase(
  id: string,
  decision: { result: 'granted' | 'refused'; comment: string; data?: FormData },
): Promise<CarriedOut> {
  return act(id, 'decide', decision)
}

/** Hands the case up to the bureau head, who alone may refuse. */
export function referCase(id: string, reason: string): Promise<CarriedOut> {
  return act(id, 'refer', { reason })
}

/** Issues the certificate; the server gives it its number. */
export function issueCertificate(id: string, title: string, data: FormData | undefined): Promise<CarriedOut> {
  return act(id, 'certificate', { ...(title !== '' && { title }), ...(data && { data }) })
}

function act(id: string, path: string, body: object): Promise<CarriedOut> {
  return request('POST', `/api/tasks/${encodeURIComponent(id)}/${path}`, body)
}
