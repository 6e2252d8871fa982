/** A template as Camunda's modeler reads them; what stands in it is the panel's business. */
export interface ElementTemplate {
  readonly id: string
  readonly name: string
}

const files = import.meta.glob<ElementTemplate | readonly ElementTemplate[]>(
  '../../processes/element-templates/*.json',
  { eager: true, import: 'default' },
)

/** The element templates of the hall, `processes/element-templates/`. */
export const elementTemplates: readonly ElementTemplate[] = Object.values(files).flat()
