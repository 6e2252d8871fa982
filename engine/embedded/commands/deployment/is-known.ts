import type { ReadResource } from '../../model/read-resource.js'
import type { EngineState } from '../../state/engine-state.js'
import type { KeyList } from '../../state/key-list.js'

interface Stored {
  readonly resource: string
  readonly resourceName: string
}

/** The latest version of a name. */
export function latest<Value>(
  values: ReadonlyMap<number, Value>,
  versions: KeyList | undefined,
): Value | undefined {
  return values.get(versions?.at(-1) ?? -1)
}

function same(stored: Stored | undefined, { name, content }: ReadResource): boolean {
  return stored?.resource === content && stored.resourceName === name
}

/** Whether the latest version of all that a file brings came from this very file. */
export function isKnown(state: Readonly<EngineState>, resource: ReadResource): boolean {
  switch (resource.kind) {
    case 'processes':
      return resource.processes.every(({ id }) =>
        same(latest(state.processes, state.processVersions.get(id)), resource),
      )
    case 'decisions': {
      const versions = state.decisionRequirementsVersions.get(resource.decisions.id)
      return same(latest(state.decisionRequirements, versions), resource)
    }
    case 'form':
      return same(latest(state.forms, state.formVersions.get(resource.formId)), resource)
  }
}
