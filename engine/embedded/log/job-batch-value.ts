/** Jobs handed to one worker. Source: Zeebe protocol, `JobBatchRecordValue`; `deadline` in ms since 1970. */
export interface JobBatchValue {
  readonly type: string
  readonly worker: string
  readonly deadline: number
  readonly jobKeys: readonly number[]
}
