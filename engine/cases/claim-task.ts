/** Takes a task (认领). The first who asks holds it. */
export interface ClaimTask {
  readonly kind: 'claim-task'
  readonly taskId: string
}
