import type { FormFault } from '../catalogue/form-fault.js'
import type { Matter } from '../catalogue/matter.js'
import type { Material as RecordMaterial } from '../catalogue/matter-record.js'
import { NAME_LIMIT, textFault } from '../catalogue/text-fault.js'
import { isJsonObject } from './is-json-object.js'
import type { Json, JsonObject } from './json.js'

/** What is wrong with a list of materials handed in: each is one of the matter's record, where the record has any. */
export function materialFaults(given: Json | undefined, matter: Matter | undefined): readonly FormFault[] {
  if (given === undefined) return []
  if (!Array.isArray(given)) return [{ place: 'materials', message: '申请材料须为列表' }]
  const record = matter?.record.materials ?? []
  return (given as readonly Json[]).flatMap((each, index) => {
    const material = typeof each === 'string' ? { id: each } : each
    const message = isJsonObject(material) ? oneFault(material, record) : '申请材料须为对象'
    return message === undefined ? [] : [{ place: `materials.${index}`, message }]
  })
}

function oneFault(material: JsonObject, record: readonly RecordMaterial[]): string | undefined {
  const { id, name = '', note = '', submitted = true, copies = 0, pledged = false } = material
  if (typeof id !== 'string' || id === '') return '申请材料缺少编号'
  const listed = record.find((each) => each.id === id)
  if (record.length > 0 ? listed === undefined : textFault(id, NAME_LIMIT) !== undefined) {
    return `该事项没有编号为“${id.slice(0, 100)}”的申请材料`
  }
  if (typeof name !== 'string' || typeof note !== 'string') return '材料名称和说明须为文字'
  if (typeof submitted !== 'boolean') return '材料是否提交须为是或否'
  if (typeof pledged !== 'boolean') return '是否承诺须为是或否'
  if (pledged && listed?.pledge !== true) return `“${listed?.name ?? id}”不能以承诺代替`
  if (!Number.isSafeInteger(copies) || Number(copies) < 0) return '材料份数须为整数'
  return textFault(name, NAME_LIMIT) ?? textFault(note, undefined, true)
}
