import type { FormFault } from '../catalogue/form-fault.js'
import type { Refused } from './hall-answer.js'
import { refuse } from './refusal.js'

const told = 50

/** Refuses what was filled in, naming the faults (the first fifty); undefined where there are none. */
export function refuseInput(faults: readonly FormFault[]): Refused | undefined {
  if (faults.length === 0) return undefined
  const more = faults.length > 3 ? `等${faults.length}处` : ''
  const first = faults.slice(0, 3).map(({ message }) => message)
  return refuse('INVALID_INPUT', `填写有误：${first.join('；')}${more}`, faults.slice(0, told))
}
