import type { TaskDetail } from '../api/tasks.js'
import { readActFields } from '../form/act-fields.js'
import { hasRole } from '../session/session.js'

/** What may be chosen where a case is decided. */
export type DecisionChoice = 'granted' | 'refused' | 'refer'

/** What each choice is called. */
export const decisionWords: Readonly<Record<DecisionChoice, string>> = {
  granted: '准予许可',
  refused: '不予许可',
  refer: '提请局级研究',
}

/** The choices of the person signed in: only the bureau head refuses, whoever else decides hands a "no" up. */
export function decisionChoices(
  task: TaskDetail,
): readonly { value: DecisionChoice; word: string; hint?: string }[] {
  const said = readActFields(task.form).result?.choices.find(({ value }) => value === 'granted')
  const granted = { value: 'granted', word: said?.label ?? decisionWords.granted } as const
  if (hasRole('bureauHead')) {
    return [granted, { value: 'refused', word: decisionWords.refused, hint: '出具不予许可决定书，写明理由' }]
  }
  if (!task.permissions.acts.includes('refer-case')) return [granted]
  return [granted, { value: 'refer', word: decisionWords.refer, hint: '否决只由局级作出，写明提请理由' }]
}
