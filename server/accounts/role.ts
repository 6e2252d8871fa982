import { roleNames } from '../bancheng.js'
import type { Role } from '../bancheng.js'

/** Whether a word from outside is a role. */
export function isRole(word: string): word is Role {
  return Object.hasOwn(roleNames, word)
}
