/** What was handed out. */
export interface CertificateRow {
  readonly number: string
  readonly prefix: string
  readonly serial: number
  readonly caseNumber: string
  readonly taskId: string
  readonly title: string
  readonly issuedAt: string
  readonly issuedBy: string
}
