/** Gives a task back (退回认领): its holder, or the bureau head of the department. */
export interface UnclaimTask {
  readonly kind: 'unclaim-task'
  readonly taskId: string
}
