import type { ActFields } from '../form/act-fields.js'

/** What a department may answer. */
export type OpinionChoice = 'agree' | 'disagree'

const words: Readonly<Record<OpinionChoice, string>> = { agree: '同意', disagree: '不同意' }

/** The answers of a department, in the words of the task's form where it has them. */
export function opinionChoices(
  fields: ActFields,
): readonly { value: OpinionChoice; word: string; hint?: string }[] {
  const said = (value: OpinionChoice): string =>
    fields.result?.choices.find((choice) => choice.value === value)?.label ?? words[value]
  return [
    { value: 'agree', word: said('agree') },
    { value: 'disagree', word: said('disagree'), hint: '须写明理由和依据' },
  ]
}
