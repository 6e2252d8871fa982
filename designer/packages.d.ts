/* The packages below ship no types. Each is declared with the few members that are used. */

declare module 'bpmn-js-properties-panel' {
  import type { ModuleDeclaration } from 'bpmn-js/lib/BaseViewer'

  export const BpmnPropertiesPanelModule: ModuleDeclaration
  export const BpmnPropertiesProviderModule: ModuleDeclaration
  export const ZeebePropertiesProviderModule: ModuleDeclaration
  export const ZeebeTooltipProvider: ModuleDeclaration
}

declare module 'bpmn-js-element-templates' {
  import type { ModuleDeclaration } from 'bpmn-js/lib/BaseViewer'

  export const CloudElementTemplatesPropertiesProviderModule: ModuleDeclaration
}

declare module '@bpmn-io/element-template-chooser' {
  import type { ModuleDeclaration } from 'bpmn-js/lib/BaseViewer'

  const chooser: ModuleDeclaration
  // The package has a default export only.
  // eslint-disable-next-line no-restricted-exports
  export default chooser
}

declare module 'bpmn-js-create-append-anything' {
  import type { ModuleDeclaration } from 'bpmn-js/lib/BaseViewer'

  export const CreateAppendAnythingModule: ModuleDeclaration
  export const CreateAppendElementTemplatesModule: ModuleDeclaration
}

declare module 'bpmn-js-color-picker' {
  import type { ModuleDeclaration } from 'bpmn-js/lib/BaseViewer'

  const colors: ModuleDeclaration
  // The package has a default export only.
  // eslint-disable-next-line no-restricted-exports
  export default colors
}

declare module 'diagram-js-minimap' {
  import type { ModuleDeclaration } from 'bpmn-js/lib/BaseViewer'

  const minimap: ModuleDeclaration
  // The package has a default export only.
  // eslint-disable-next-line no-restricted-exports
  export default minimap
}

declare module 'camunda-bpmn-js-behaviors/lib/camunda-cloud' {
  import type { ModuleDeclaration } from 'bpmn-js/lib/BaseViewer'

  const behaviors: ModuleDeclaration
  // The package has a default export only.
  // eslint-disable-next-line no-restricted-exports
  export default behaviors
}

declare module '@bpmn-io/variable-resolver' {
  import type { ModuleDeclaration } from 'bpmn-js/lib/BaseViewer'

  export const ZeebeVariableResolverModule: ModuleDeclaration

  /** Base of what tells further variables; the constructor registers it. */
  export class VariableProvider {
    constructor(variableResolver: unknown)
    getVariables(element: unknown): readonly VariableOfProvider[]
  }
  export interface VariableOfProvider {
    readonly name: string
    readonly type?: string
    readonly info?: string
    readonly scope?: unknown
    readonly entries?: readonly VariableOfProvider[]
  }
}

declare module 'zeebe-bpmn-moddle/resources/zeebe.json' {
  const descriptor: object
  // A JSON file is known by its default.
  // eslint-disable-next-line no-restricted-exports
  export default descriptor
}

declare module 'dmn-js/lib/Modeler' {
  export interface DecisionView {
    readonly type: 'drd' | 'decisionTable' | 'literalExpression' | 'boxedExpression'
    readonly element: { readonly id: string; readonly name?: string }
  }

  // The package has a default export only.
  // eslint-disable-next-line no-restricted-exports
  export default class Modeler {
    constructor(options: object)
    importXML(xml: string): Promise<unknown>
    saveXML(options: { format: boolean }): Promise<{ xml: string }>
    getViews(): readonly DecisionView[]
    getActiveViewer():
      { get(name: 'eventBus'): { on(event: string, listener: () => void): void } } | undefined
    open(view: DecisionView): Promise<unknown>
    on(event: string, listener: (event: { activeView?: DecisionView }) => void): void
    destroy(): void
  }
}
