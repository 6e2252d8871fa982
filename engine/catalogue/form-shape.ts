import type { FormComponent } from './form-component.js'

/** Where a form lets data stand: a field, an object of members, or a list of such objects. */
export type FormShape =
  | { readonly kind: 'field'; readonly component: FormComponent; readonly demanded: boolean }
  | FormObject
  | { readonly kind: 'list'; readonly item: FormObject }

/** The members of an object by name. */
export interface FormObject {
  readonly kind: 'object'
  readonly members: Map<string, FormShape>
}

/**
 * Reads the components of a form-js schema as the shape of its data; of two that share a place the first counts. What a condition may
 * hide, here or around, is not demanded: whether it is hidden depends on more than the data.
 */
export function formShape(components: readonly FormComponent[]): FormObject {
  const root: FormObject = { kind: 'object', members: new Map() }
  for (const component of components) addComponent(root, component, true)
  return root
}

function addComponent(into: FormObject, component: FormComponent, always: boolean): void {
  const shown = always && component.conditional?.hide === undefined
  if (component.type === 'group') {
    const inner = component.path === undefined ? into : objectAt(into, component.path.split('.'))
    for (const each of component.components ?? []) addComponent(inner, each, shown)
  } else if (component.type === 'dynamiclist' && component.path !== undefined) {
    const item = formShape(component.components ?? [])
    addAt(into, component.path, { kind: 'list', item })
  } else if (component.key !== undefined && component.key !== '') {
    const { readonly = false, disabled = false, validate } = component
    const demanded = shown && !readonly && !disabled && validate?.required === true
    addAt(into, component.key, { kind: 'field', component, demanded })
  }
}

function addAt(into: FormObject, key: string, shape: FormShape): void {
  const path = key.split('.')
  const name = path.pop() ?? key
  const { members } = objectAt(into, path)
  if (!members.has(name)) members.set(name, shape)
}

function objectAt(from: FormObject, path: readonly string[]): FormObject {
  let at = from
  for (const name of path) {
    const known = at.members.get(name)
    const next: FormObject = known?.kind === 'object' ? known : { kind: 'object', members: new Map() }
    at.members.set(name, next)
    at = next
  }
  return at
}
