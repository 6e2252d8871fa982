/** Ends a stop (恢复计时): that of the clock, that of the task, or every open stop of the case. What remained goes on. */
export interface ResumeClock {
  readonly kind: 'resume-clock'
  readonly caseNumber: string
  readonly clockId?: string
  readonly taskId?: string
  readonly comment?: string
}
