import { asInstant, asList, asNumber, asText, resultType, toJson } from '../../expression/feel.js'
import type { Expression } from '../../model/expression.js'
import type { UserTaskDefinition } from '../../model/user-task-definition.js'
import type { ElementInstance } from '../../state/element-instance.js'
import { failure, isFailure, type Failure } from '../failure.js'
import { evaluateText, evaluateValue } from '../variables/evaluate-expression.js'
import type { Work } from '../work.js'
import { findForm } from './find-form.js'

/** What the expressions of a user task say now. Empty texts and lists: nothing is said. */
export interface UserTaskTerms {
  readonly assignee: string
  readonly candidateGroups: readonly string[]
  readonly candidateUsers: readonly string[]
  readonly dueDate: string
  readonly followUpDate: string
  readonly priority: number
  readonly formKey: number
  readonly externalReference: string
}

/** Zeebe's priority of a user task that names none. */
const DEFAULT_PRIORITY = 50

function wrong(expression: Expression, expected: string, was: string): Failure {
  const message = `Expected result of the expression '${expression.source}' to be ${expected}, but was ${was}.`
  return failure('EXTRACT_VALUE_ERROR', message)
}

function readNames(work: Work, key: number, expression?: Expression): readonly string[] | Failure {
  if (!expression) return []
  if (expression.kind === 'static') {
    return expression.source.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]))
  }
  const found = evaluateValue(work, expression, key)
  if (isFailure(found)) return found
  const items = asList(found.value)
  if (!items) return wrong(expression, "'ARRAY'", `'${resultType(found.value)}'`)
  const names = items.flatMap((item) => asText(item) ?? [])
  if (names.length === items.length) return names
  return wrong(
    expression,
    "'ARRAY' containing 'STRING' items only",
    "'ARRAY' containing at least one non-'STRING' item",
  )
}

function readDate(work: Work, key: number, expression?: Expression): string | Failure {
  if (!expression) return ''
  const found = evaluateValue(work, expression, key)
  if (isFailure(found)) return found
  const text = asText(found.value)
  if (text === '' || resultType(found.value) === 'NULL') return ''
  if (asInstant(found.value) === undefined) {
    const was = text === undefined ? `'${resultType(found.value)}'` : `'${text}'`
    return wrong(expression, "one of '[DATE_TIME, STRING]' in ISO-8601 format", was)
  }
  return text ?? (JSON.parse(toJson(found.value)) as string)
}

function readText(work: Work, key: number, expression?: Expression): string | Failure {
  if (!expression) return ''
  const found = evaluateText(work, expression, key)
  return isFailure(found) ? found : found.value
}

function readPriority(work: Work, key: number, expression?: Expression): number | Failure {
  if (!expression) return DEFAULT_PRIORITY
  const found = evaluateValue(work, expression, key)
  if (isFailure(found)) return found
  const text = expression.kind === 'static' ? asText(found.value) : undefined
  const priority = text === undefined ? asNumber(found.value) : Number(text)
  if (priority === undefined || Number.isNaN(priority)) {
    return wrong(expression, "'NUMBER'", `'${resultType(found.value)}'`)
  }
  if (priority >= 0 && priority <= 100) return Math.trunc(priority)
  const message = `Expected priority to be in the range [0,100] but was '${priority}'.`
  return failure('EXTRACT_VALUE_ERROR', message)
}

/** Evaluates all that a user task says of who is to do it, by when and with which form. */
export function evaluateUserTask(
  work: Work,
  instance: ElementInstance,
  task: UserTaskDefinition,
): UserTaskTerms | Failure {
  const { key } = instance
  const assignee = readText(work, key, task.assignee)
  if (isFailure(assignee)) return assignee
  const candidateGroups = readNames(work, key, task.candidateGroups)
  if (isFailure(candidateGroups)) return candidateGroups
  const candidateUsers = readNames(work, key, task.candidateUsers)
  if (isFailure(candidateUsers)) return candidateUsers
  const dueDate = readDate(work, key, task.dueDate)
  if (isFailure(dueDate)) return dueDate
  const followUpDate = readDate(work, key, task.followUpDate)
  if (isFailure(followUpDate)) return followUpDate
  const formKey = findForm(work, instance, task)
  if (isFailure(formKey)) return formKey
  const externalReference = readText(work, key, task.externalReference)
  if (isFailure(externalReference)) return externalReference
  const priority = readPriority(work, key, task.priority)
  if (isFailure(priority)) return priority
  return {
    assignee,
    candidateGroups,
    candidateUsers,
    dueDate,
    followUpDate,
    formKey,
    externalReference,
    priority,
  }
}
