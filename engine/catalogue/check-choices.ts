import type { Defect } from '../lint/defect.js'
import type { FormComponent } from './form-component.js'
import { formShape } from './form-shape.js'
import type { FormSchema, MatterHead } from './matter.js'

/** A material that is asked for with a choice that the application form does not offer would never be asked for: that is a defect. */
export function checkChoices(head: MatterHead, application: FormSchema | undefined): readonly Defect[] {
  const { members } = formShape((application?.components ?? []) as readonly FormComponent[])
  return head.record.materials.flatMap(({ name, neededWith }, index) => {
    if (neededWith === undefined) return []
    const shape = members.get(neededWith.field)
    const values = shape?.kind === 'field' ? (shape.component.values ?? []) : []
    if (values.some(({ value }) => value === neededWith.value)) return []
    return [
      {
        code: 'choice-unknown',
        file: 'matter.json',
        place: `/record/materials/${index}/neededWith`,
        message: `材料“${name}”所依的选项“${neededWith.field}：${neededWith.value}”不在申请表中`,
        mend: '请改为申请表中一项的 key 和它的一个选项值',
      },
    ]
  })
}
