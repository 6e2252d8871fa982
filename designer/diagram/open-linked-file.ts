import type { Desk } from '../desk/desk.js'
import { emptyDecision, emptyForm } from '../drafts/empty-files.js'
import type { LinkedFile } from './linked-file.js'

/** Opens the file of the package that holds a form or decision; begins it where there is none yet. */
export function openLinkedFile(desk: Desk, { kind, id }: LinkedFile): void {
  const path = pathOf(desk.state.files, kind, id)
  if (path !== undefined) desk.show(path)
  else if (kind === 'form') desk.bring({ [`forms/${id}.form`]: emptyForm(id) })
  else desk.bring({ [`decisions/${id}.dmn`]: emptyDecision(id) })
}

function pathOf(
  files: Readonly<Record<string, string>>,
  kind: LinkedFile['kind'],
  id: string,
): string | undefined {
  return Object.keys(files).find((path) =>
    kind === 'form'
      ? path.endsWith('.form') && formIdOf(files[path]) === id
      : path.endsWith('.dmn') && decisionIdsOf(files[path]).includes(id),
  )
}

function formIdOf(text: string | undefined): unknown {
  try {
    return (JSON.parse(text ?? '') as { readonly id?: unknown }).id
  } catch {
    return undefined
  }
}

function decisionIdsOf(text: string | undefined): readonly (string | undefined)[] {
  const decisions = (text ?? '').matchAll(/<(?:\w+:)?decision\s[^>]*?\bid="([^"]*)"/g)
  return [...decisions].map(([, id]) => id)
}
