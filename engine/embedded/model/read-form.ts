/** What a form file brings, or why it is refused. */
export type FormReading =
  | { readonly kind: 'read'; readonly formId: string; readonly versionTag: string }
  | { readonly kind: 'refused'; readonly reason: string }

/** Reads the id of a form. Source: Zeebe 8.3, "Forms"; form-js schema. */
export function readForm(name: string, text: string): FormReading {
  let form: unknown
  try {
    form = JSON.parse(text)
  } catch (error) {
    return { kind: 'refused', reason: `Failed to parse form JSON. '${name}': ${(error as Error).message}` }
  }
  if (typeof form !== 'object' || form === null || Array.isArray(form)) {
    return { kind: 'refused', reason: `Failed to parse form JSON. '${name}': expected an object` }
  }
  const { id, versionTag } = form as { readonly id?: unknown; readonly versionTag?: unknown }
  if (id === undefined || id === null) {
    return { kind: 'refused', reason: 'Expected the form id to be present, but none given' }
  }
  if (typeof id !== 'string' || id.trim() === '') {
    return { kind: 'refused', reason: 'Expected the form id to be filled, but it is blank' }
  }
  return { kind: 'read', formId: id, versionTag: typeof versionTag === 'string' ? versionTag : '' }
}
