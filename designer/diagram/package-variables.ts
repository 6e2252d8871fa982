import { VariableProvider, type VariableOfProvider } from '@bpmn-io/variable-resolver'

interface Rooted {
  readonly $parent?: Rooted
  readonly $type: string
}

/**
 * Tells the FEEL editor the variables that the hall sets and the fields of the application form, besides those that the diagram's
 * own mappings make.
 */
export class PackageVariables extends VariableProvider {
  static readonly $inject = ['variableResolver']

  #variables: readonly VariableOfProvider[] = []

  /** Replaces what is told. */
  set(variables: readonly VariableOfProvider[]): void {
    this.#variables = variables
  }

  override getVariables(element: Rooted): readonly VariableOfProvider[] {
    if (element.$type !== 'bpmn:Process') return []
    return this.#variables.map((variable) => ({ ...variable, scope: element }))
  }
}

export const packageVariablesModule = {
  __init__: ['packageVariables'],
  packageVariables: ['type', PackageVariables],
}
