import type { Deed } from '../api/tasks.js'

/** What may be chosen at the window: never a "no". */
export type AcceptanceChoice = Extract<Deed, 'accept-case' | 'ask-supplement' | 'refer-case'>

interface Words {
  word: string
  hint?: string
  confirm: string
  done: string
}

/** What each choice is called, what it means, and what is said when it is done. */
export const acceptanceWords: Readonly<Record<AcceptanceChoice, Words>> = {
  'accept-case': { word: '受理', confirm: '确认受理', done: '已受理' },
  'ask-supplement': {
    word: '一次性告知补正',
    hint: '所缺的一次全部书面告知，只告知这一次',
    confirm: '发出告知书',
    done: '告知书已发出',
  },
  'refer-case': {
    word: '提请局级研究',
    hint: '窗口不说“不能办”，有争议的由局级决定',
    confirm: '确认提请',
    done: '已提请局级',
  },
}

/** The choices that the server allows now. */
export function acceptanceChoices(
  deeds: readonly Deed[],
): readonly { value: AcceptanceChoice; word: string; hint?: string }[] {
  const all = Object.keys(acceptanceWords) as AcceptanceChoice[]
  return all.filter((value) => deeds.includes(value)).map((value) => ({ value, ...acceptanceWords[value] }))
}
