import type { Binding } from './binding.js'
import type { Expression } from './expression.js'

/** Who is to do a user task, by when, with which form. Source: Zeebe, "User tasks". */
export interface UserTaskDefinition {
  /** `zeebe:userTask`: Zeebe keeps the task itself; otherwise it is offered as a job. */
  readonly native: boolean
  readonly assignee?: Expression
  readonly candidateGroups?: Expression
  readonly candidateUsers?: Expression
  readonly dueDate?: Expression
  readonly followUpDate?: Expression
  readonly priority?: Expression
  /** `zeebe:formDefinition formKey`, or the key of an embedded form. */
  readonly formKey?: string
  /** `zeebe:formDefinition formId`: a deployed form. */
  readonly formId?: Expression
  readonly formBinding: Binding
  readonly externalReference?: Expression
  readonly headers: Readonly<Record<string, string>>
}
