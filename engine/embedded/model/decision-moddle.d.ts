declare module 'dmn-moddle' {
  /** An element of a parsed DMN file: its type, its attributes, its children. */
  export interface DmnElement {
    readonly $type: string
    readonly $attrs: Readonly<Record<string, string>>
    readonly $parent?: DmnElement
    readonly id?: string
    readonly name?: string
    readonly [property: string]: unknown
  }

  /** Reads DMN XML. Throws for XML that is not well formed; everything else it stumbles over is a warning. */
  export class DmnModdle {
    constructor(packages?: Readonly<Record<string, unknown>>)
    fromXML(xml: string): Promise<{
      readonly rootElement: DmnElement
      readonly warnings: readonly { readonly message: string; readonly element?: DmnElement }[]
    }>
  }
}
