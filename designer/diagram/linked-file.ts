/** A form or decision that an element names by its id. */
export interface LinkedFile {
  readonly kind: 'form' | 'decision'
  readonly id: string
}

/** What is read of a moddle element. */
export interface ModdleElement {
  readonly $type: string
  readonly extensionElements?: { readonly values?: readonly ExtensionElement[] }
}

interface ExtensionElement {
  readonly $type: string
  readonly formId?: string
  readonly decisionId?: string
}

/** What is read of an element of the diagram. */
export interface DiagramElement {
  readonly id: string
  readonly businessObject: ModdleElement
}

/** The file an element uses; `undefined` where it names none, or finds it out by an expression. */
export function linkedFileOf(element: ModdleElement): LinkedFile | undefined {
  for (const { $type, formId, decisionId } of element.extensionElements?.values ?? []) {
    if ($type === 'zeebe:FormDefinition' && isName(formId)) return { kind: 'form', id: formId }
    if ($type === 'zeebe:CalledDecision' && isName(decisionId)) return { kind: 'decision', id: decisionId }
  }
  return undefined
}

function isName(id: string | undefined): id is string {
  return id !== undefined && id !== '' && !id.startsWith('=')
}
