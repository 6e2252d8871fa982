declare module 'bpmn-moddle' {
  /** Reads BPMN XML. Throws for XML that is not well formed; everything else it stumbles over is a warning. */
  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, unknown>>)
    fromXML(xml: string): Promise<{
      readonly rootElement: import('./bpmn-node.js').BpmnNode
      readonly warnings: readonly { readonly message: string; readonly property?: string }[]
    }>
  }
}
