declare module 'bpmn-moddle' {
  /** An element of a parsed BPMN file: its type, its attributes, its children. */
  export interface BpmnElement {
    readonly $type: string
    readonly $parent?: BpmnElement
    readonly id?: string
    readonly name?: string
    readonly [property: string]: unknown
  }

  /** Reads BPMN XML. Throws for XML that is not well formed; everything else it stumbles over is a warning. */
  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, unknown>>)
    fromXML(xml: string): Promise<{
      readonly rootElement: BpmnElement
      readonly warnings: readonly {
        readonly message: string
        readonly property?: string
        readonly element?: { readonly id?: string }
      }[]
    }>
  }
}
