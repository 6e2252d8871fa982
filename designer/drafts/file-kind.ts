/** What kind of editor a file of a package opens in. */
export type FileKind = 'diagram' | 'decision' | 'form' | 'text'

export function fileKindOf(path: string): FileKind {
  if (path.endsWith('.bpmn')) return 'diagram'
  if (path.endsWith('.dmn')) return 'decision'
  return path.endsWith('.form') ? 'form' : 'text'
}

/** Where a file that was opened from the machine belongs in a package. */
export function placeOf(name: string): string {
  if (name.endsWith('.form')) return `forms/${name}`
  if (name.endsWith('.dmn')) return `decisions/${name}`
  if (name.endsWith('.json') && name !== 'matter.json') return `scenarios/${name}`
  return name
}
