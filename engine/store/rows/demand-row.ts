/**
 * What is owed besides the process: a tolerated material (容缺), a supplement asked for after acceptance (受理后补正), or the check of a pledge
 * (告知承诺核查). `open`; `met`: brought, or the pledge was found kept; `lapsed`: its date passed; `broken`: the pledge was found untrue;
 * `withdrawn`: the applicant took the pledge back.
 */
export interface DemandRow {
  readonly id: string
  readonly caseNumber: string
  readonly kind: 'tolerance' | 'supplement' | 'pledge'
  /** Empty for what the matter's record does not list. */
  readonly materialId: string
  readonly name: string
  readonly reason: string
  /** By which clock it is owed; null for a pledge until it is granted. */
  readonly clockId: string | null
  /** For which task it was asked; null for the case. */
  readonly taskId: string | null
  readonly noticeId: string
  readonly state: 'open' | 'met' | 'lapsed' | 'broken' | 'withdrawn'
  readonly askedAt: string
  readonly askedBy: string
  readonly askedByName: string
  readonly endedAt: string | null
  readonly endedBy: string | null
  readonly endedByName: string | null
  /** What was found when a pledge was checked. */
  readonly comment: string
}
