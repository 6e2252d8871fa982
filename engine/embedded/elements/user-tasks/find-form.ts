import type { UserTaskDefinition } from '../../model/user-task-definition.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { linkedResource } from '../../state/linked-resource.js'
import { failure, isFailure, type Failure } from '../failure.js'
import { notLinked } from '../flow/not-linked.js'
import { evaluateText } from '../variables/evaluate-expression.js'
import type { Work } from '../work.js'

/** The key of the deployed form a user task links by id; -1 if it links none. */
export function findForm(work: Work, instance: ElementInstance, task: UserTaskDefinition): number | Failure {
  if (!task.formId) return -1
  const id = evaluateText(work, task.formId, instance.key)
  if (isFailure(id)) return id
  const { forms, formVersions } = work.state
  const { processDefinitionKey } = instance.value
  const versions = formVersions.get(id.value)
  const form = linkedResource(work.state, forms, versions, task.formBinding, processDefinitionKey)
  if (form) return form.formKey
  const message =
    task.formBinding.kind === 'latest'
      ? `Expected to find a form with id '${id.value}', but no form with this id is found, at least a form with this id should be available. To resolve the Incident please deploy a form with the same id`
      : notLinked(work, instance.value, task.formBinding, 'form', `id '${id.value}'`)
  return failure('FORM_NOT_FOUND', message)
}
