import type { FormFault } from '../catalogue/form-fault.js'
import type { Matter } from '../catalogue/matter.js'
import { NAME_LIMIT, textFault } from '../catalogue/text-fault.js'
import { isJsonObject } from './is-json-object.js'
import type { Json } from './json.js'

/** What is wrong with the list of a one-time notice: each item has a name, and an id, where it has one, is one of the matter's record. */
export function missingFaults(given: readonly Json[], matter: Matter | undefined): readonly FormFault[] {
  const known = matter?.record.materials.map(({ id }) => id) ?? []
  return given.flatMap((each, index) => {
    const message = oneFault(each, known)
    return message === undefined ? [] : [{ place: `missing.${index}`, message }]
  })
}

function oneFault(item: Json, known: readonly string[]): string | undefined {
  if (!isJsonObject(item)) return '须为对象'
  const { id, name, reason = '' } = item
  if (typeof name !== 'string' || name.trim() === '') return '请写明材料名称'
  if (typeof reason !== 'string') return '理由须为文字'
  if (id !== undefined && (typeof id !== 'string' || !known.includes(id))) {
    return `该事项没有编号为“${typeof id === 'string' ? id.slice(0, 100) : ''}”的申请材料`
  }
  return textFault(name, NAME_LIMIT)
}
