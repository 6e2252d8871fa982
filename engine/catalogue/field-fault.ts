import { dayOfDate } from '../statute/day.js'
import type { FormComponent } from './form-component.js'
import { textFault } from './text-fault.js'

type Check = (value: unknown, component: FormComponent) => string | undefined

const time = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2}|\[[\w/]+\])*$/

/** What each kind of field may hold. Source: form-js schema 16, form field types. */
const checks: Readonly<Partial<Record<string, Check>>> = {
  textfield: (value, component) => text(value, component, false),
  textarea: (value, component) => text(value, component, true),
  number,
  checkbox: (value) => (typeof value === 'boolean' ? undefined : '须为是或否'),
  select: choice,
  radio: choice,
  checklist: choices,
  taglist: choices,
  datetime,
}

/** What is wrong with a field's value that is filled in, in Chinese; undefined if nothing is. */
export function fieldFault(value: unknown, component: FormComponent): string | undefined {
  return checks[component.type]?.(value, component)
}

function text(value: unknown, { validate = {} }: FormComponent, lines: boolean): string | undefined {
  if (typeof value !== 'string') return '须为文字'
  const unfit = textFault(value, undefined, lines)
  if (unfit !== undefined) return unfit
  const { minLength, maxLength, pattern, patternErrorMessage } = validate
  if (minLength !== undefined && value.length < minLength) return `至少${minLength}个字`
  if (maxLength !== undefined && value.length > maxLength) return `最多${maxLength}个字`
  if (pattern === undefined || pattern === '' || matches(pattern, value)) return undefined
  return patternErrorMessage === undefined ? '格式不正确' : `格式不正确：${patternErrorMessage}`
}

/** A pattern that is none demands nothing. */
function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern).test(value)
  } catch {
    return true
  }
}

function number(value: unknown, component: FormComponent): string | undefined {
  const { validate = {}, decimalDigits, serializeToString = false } = component
  if (serializeToString ? typeof value !== 'string' : typeof value !== 'number') return '须为数字'
  const given = Number(value)
  if (!Number.isFinite(given)) return '须为数字'
  if (decimalDigits !== undefined && Number(given.toFixed(decimalDigits)) !== given) {
    return decimalDigits === 0 ? '须为整数' : `最多${decimalDigits}位小数`
  }
  if (validate.min !== undefined && given < validate.min) return `不能小于${validate.min}`
  return validate.max !== undefined && given > validate.max ? `不能大于${validate.max}` : undefined
}

function choice(value: unknown, { values }: FormComponent): string | undefined {
  // Choices that come from elsewhere than the form are not known here.
  if (values === undefined) return isPlain(value) ? undefined : '须为一个选项'
  return values.some((each) => each.value === value) ? undefined : '不是可选的选项'
}

function choices(value: unknown, component: FormComponent): string | undefined {
  if (!Array.isArray(value)) return '须为选项的列表'
  if (new Set<unknown>(value).size < value.length) return '选项重复'
  return (
    value.map((each) => choice(each, component)).find((fault) => fault !== undefined) ??
    lackingChoice(value, component)
  )
}

/** A choice that depends on another is made along with it. */
function lackingChoice(
  made: readonly unknown[],
  { values = [], properties = {} }: FormComponent,
): string | undefined {
  const labelOf = (value: unknown): string =>
    values.find((each) => each.value === value)?.label ?? String(value)
  for (const each of made) {
    const needed = properties[`requires.${String(each)}`]
    if (needed !== undefined && !made.includes(needed)) {
      return `中选择${labelOf(each)}的，须同时选择${labelOf(needed)}`
    }
  }
  return undefined
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' ? textFault(value) === undefined : typeof value !== 'object'
}

function datetime(value: unknown, { subtype = 'date' }: FormComponent): string | undefined {
  if (typeof value !== 'string') return '须为文字'
  const [date = '', clock = ''] = subtype === 'time' ? ['', value] : value.split('T', 2)
  if (subtype !== 'time' && dayOfDate(date) === undefined) return '须为存在的日期'
  if (subtype === 'date') return clock === '' && date === value ? undefined : '须为存在的日期'
  return time.test(clock) ? undefined : '须为时间'
}
