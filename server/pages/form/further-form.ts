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
  const kept = (schema?.components ?? []).filter((component) => !isElsewhere(component as Component))
  const components = kept.filter(
    (component, at) => !isIdle(component as Component, kept.slice(at + 1) as Component[]),
  )
  return components.length === 0 ? undefined : { ...schema, components }
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
  if (component.type === 'separator') return after.every(({ type }) => type === 'separator')
  if (!isHeading(component)) return false
  return isTitle(component) || after[0] === undefined || isHeading(after[0]) || after[0].type === 'separator'
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
