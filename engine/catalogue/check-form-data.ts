import { fieldFault } from './field-fault.js'
import type { FormComponent } from './form-component.js'
import type { FormFault } from './form-fault.js'
import { formShape } from './form-shape.js'
import type { FormObject, FormShape } from './form-shape.js'
import type { FormSchema } from './matter.js'
import { saneFaults } from './sane-faults.js'

/** How a form is held against its data. */
export interface FormCheck {
  /** Names at the top that need not be there, because they are asked for elsewhere. */
  readonly elsewhere?: readonly string[]
}

/**
 * Holds data against a form-js schema: what must be there, types, bounds, choices; a field that the form does not have is a fault.
 * Pure, the same in the browser. What a condition may hide is checked where it is filled in, and not demanded.
 */
export function checkFormData(
  schema: FormSchema,
  data: Readonly<Record<string, unknown>>,
  { elsewhere = [] }: FormCheck = {},
): readonly FormFault[] {
  const shape = formShape(schema.components as readonly FormComponent[])
  return objectFaults(shape, data, '', elsewhere)
}

function objectFaults(
  { members }: FormObject,
  data: Readonly<Record<string, unknown>>,
  at: string,
  elsewhere: readonly string[] = [],
): readonly FormFault[] {
  const unknown = Object.keys(data)
    .filter((name) => !members.has(name))
    .map((name) => ({ place: at + name.slice(0, 100), message: '表单没有这一项' }))
  const known = [...members].flatMap(([name, shape]) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined
    return isEmpty(value) && elsewhere.includes(name) ? [] : shapeFaults(shape, value, at + name)
  })
  return [...unknown, ...known]
}

function shapeFaults(shape: FormShape, value: unknown, place: string): readonly FormFault[] {
  switch (shape.kind) {
    case 'object':
      if (value === undefined || value === null) return objectFaults(shape, {}, `${place}.`)
      if (!isRecord(value)) return [{ place, message: '须为对象' }]
      return objectFaults(shape, value, `${place}.`)
    case 'list':
      if (value === undefined || value === null) return []
      if (!Array.isArray(value)) return [{ place, message: '须为列表' }]
      return value.flatMap((each, index) => shapeFaults(shape.item, each, `${place}.${index}`))
    case 'field':
      return oneFieldFaults(shape.component, shape.demanded, value, place)
  }
}

function oneFieldFaults(
  component: FormComponent,
  demanded: boolean,
  value: unknown,
  place: string,
): readonly FormFault[] {
  const label = component.label ?? component.dateLabel ?? component.timeLabel
  const named = (message: string): FormFault => ({ place, message: label ? `“${label}”${message}` : message })
  if (isEmpty(value)) return demanded ? [named('必须填写')] : []
  const fault = fieldFault(value, component)
  if (fault !== undefined) return [named(fault)]
  if (demanded && value === false && component.type === 'checkbox') return [named('必须勾选')]
  return saneFaults(value, place)
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
