import type { Matter } from '../catalogue/matter.js'
import type { Instant } from '../statute/instant.js'
import type { CaseRow } from '../store/rows/case-row.js'
import type { Actor } from './actor.js'
import type { SubmitCase } from './submit-case.js'

/** A case as it is received. */
export function newCase(
  matter: Matter,
  { prefix, serial }: { readonly prefix: string; readonly serial: number },
  command: SubmitCase,
  actor: Actor,
  now: Instant,
): CaseRow {
  const { applicant, application, materials = [] } = command
  const staff = actor.roles.some((role) => role !== 'applicant')
  const named = applicant['userId']
  const idNumber = applicant['idNumber']
  const userId = staff ? (typeof named === 'string' ? named : null) : actor.userId
  return {
    number: `${prefix}-${String(serial).padStart(4, '0')}`,
    prefix,
    serial,
    matterId: matter.id,
    matterVersion: matter.version,
    matterName: matter.name,
    matterKind: matter.kind,
    leadDepartment: matter.leadDepartment,
    bpmnProcessId: matter.process,
    run: 1,
    processInstanceKey: null,
    state: 'submitted',
    applicantName: applicant.name,
    applicantUserId: userId,
    applicantIdNumber: typeof idNumber === 'string' && idNumber !== '' ? idNumber : null,
    submittedBy: actor.userId,
    applicant: JSON.stringify(applicant),
    application: JSON.stringify(application),
    materials: JSON.stringify(materials),
    receivedAt: now,
    intakeFrom: now,
    supplementAskedAt: null,
    acceptedAt: null,
    acceptedBy: null,
    acceptanceDeemed: 0,
    decidedAt: null,
    decision: null,
    result: null,
    closedAt: null,
    sequence: 0,
  }
}
