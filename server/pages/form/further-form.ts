import type { FormData } from '../api/acts.js'
import type { FormSchema } from '../api/matters.js'
import { actKeys } from './act-fields.js'

interface Component {
  type?: unknown
  key?: unknown
  text?: unknown
  readonly?: unknown
  disabled?: unknown
}

/**
 * What remains of a task's form beside the file: not the summary of the application (the file stands beside it), not the
 * act's own fields (the page asks for them), and no heading with nothing under it. `undefined` if nothing is left.
 */
export function furtherForm(schema: FormSchema | undefined): FormSchema | undefined {
  const all = (schema?.components ?? []) as readonly Component[]
  const kept = all.filter((component, at) => !isElsewhere(component) && !isIdle(component, all.slice(at + 1)))
  const components = kept.slice(0, kept.findLastIndex(({ type }) => type !== 'separator') + 1)
  return components.some(({ type }) => type !== 'text' && type !== 'separator')
    ? { ...schema, components }
    : undefined
}

/** Only what belongs to the fields of a form, out of all its data. */
export function dataOfForm(schema: FormSchema, data: FormData): FormData {
  const keys = new Set((schema.components ?? []).flatMap((component) => keysOf(component as Component)))
  return Object.fromEntries(Object.entries(data).filter(([key]) => keys.has(key)))
}

function isElsewhere({ key, readonly, disabled }: Component): boolean {
  return readonly === true || disabled === true || (typeof key === 'string' && actKeys.includes(key))
}

function isIdle(component: Component, after: readonly Component[]): boolean {
  const [next] = after
  if (!isHeading(component)) return false
  return isTitle(component) || next === undefined || isHeading(next) || isElsewhere(next)
}

function isHeading({ type, text }: Component): boolean {
  return type === 'text' && typeof text === 'string' && /^#+ [^\n]*$/.test(text)
}

// The task's name stands over the form already.
function isTitle({ text }: Component): boolean {
  return /^#{1,3} /.test(String(text))
}

function keysOf(component: Component & { path?: unknown; components?: unknown }): readonly string[] {
  const own = [component.key, component.path].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  )
  if (own.length === 0 && Array.isArray(component.components)) {
    return component.components.flatMap((inner) => keysOf(inner as Component))
  }
  // A key such as `site.area` is kept under its first part.
  return own.map((name) => name.split('.')[0] ?? name)
}
