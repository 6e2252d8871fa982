import type { FormSchema } from '../catalogue/matter.js'
import type { TaskRow } from '../store/rows/task-row.js'
import type { CaseFile } from './case-file.js'

/** The form a matter names for the task's element, else for its department, else for its act. */
export function formOf(
  { matter }: CaseFile,
  task: Pick<TaskRow, 'elementId' | 'department' | 'act'>,
): FormSchema | undefined {
  if (matter === undefined) return undefined
  const id = matter.forms[task.elementId] ?? matter.forms[task.department] ?? matter.forms[task.act]
  return id === undefined ? undefined : matter.formSchemas[id]
}
