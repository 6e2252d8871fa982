import type { TaskDetail } from '../api/tasks.js'
import { readActFields } from '../form/act-fields.js'
import { hasRole } from '../session/session.js'

/** What may be chosen where a case is decided. */
export type DecisionChoice = 'granted' | 'refused' | 'refer'

/** What each choice is called where the form has no word of its own. */
const decisionWords: Readonly<Record<DecisionChoice, string>> = {
  granted: '准予许可',
  refused: '不予许可',
  refer: '提请局级研究',
}

/** The choices of the person signed in: only the bureau head refuses, whoever else decides hands a "no" up. */
export function decisionChoices(
  task: TaskDetail,
): readonly { value: DecisionChoice; word: string; hint?: string }[] {
  const { result } = readActFields(task.form)
  const said = (wanted: 'granted' | 'refused'): string =>
    result?.choices.find(({ value }) => value === wanted)?.label ?? decisionWords[wanted]
  const granted = { value: 'granted', word: said('granted') } as const
  if (hasRole('bureauHead')) {
    return [granted, { value: 'refused', word: said('refused'), hint: '出具书面决定，写明理由和救济途径' }]
  }
  if (!task.permissions.acts.includes('refer-case')) return [granted]
  return [granted, { value: 'refer', word: decisionWords.refer, hint: '否决只由局级作出，写明提请理由' }]
}
