import { REFUSAL_WORDS } from './refusal-words.js'

const patterns = Object.entries(REFUSAL_WORDS).map(([english, chinese]) => ({
  form: formOf(english),
  chinese,
}))

/** Why the process engine refuses something, in Chinese; what nobody has put into Chinese yet stays in Zeebe's words. */
export function refusalInChinese(message: string): string {
  const [first = message] = message.split('\n', 1)
  for (const { form, chinese } of patterns) {
    const found = form.exec(first)
    if (found) return chinese.replace(/\{(\d)\}/g, (_, place: string) => found[Number(place) + 1] ?? '')
  }
  return message
}

function formOf(english: string): RegExp {
  const parts = english.split(/\{\d\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('(.*)')}$`)
}
