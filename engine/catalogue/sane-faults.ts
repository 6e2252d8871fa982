import type { FormFault } from './form-fault.js'
import { textFault } from './text-fault.js'

/** What is unfit in any value of JSON, wherever in it: texts too long or with characters that no one can write, names included. */
export function saneFaults(value: unknown, place: string): readonly FormFault[] {
  if (typeof value === 'string') {
    const message = textFault(value, undefined, true)
    return message === undefined ? [] : [{ place, message }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => {
    const message = textFault(name, 100)
    return message === undefined
      ? saneFaults(each, place === '' ? name : `${place}.${name}`)
      : [{ place, message }]
  })
}
