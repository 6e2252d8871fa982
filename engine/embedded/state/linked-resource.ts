import type { EngineState } from './engine-state.js'
import type { KeyList } from './key-list.js'

/** Which version of a linked resource is meant. Source: Zeebe 8.6, "Resource binding". */
type Wanted =
  | { readonly kind: 'latest' }
  | { readonly kind: 'deployment' }
  | { readonly kind: 'versionTag'; readonly versionTag: string }

interface Deployed {
  readonly deploymentKey: number
  readonly versionTag: string
}

/** The deployed resource of a name that a binding means: its latest version, the one deployed together with the process, or the latest of a tag. */
export function linkedResource<Resource extends Deployed>(
  state: Readonly<EngineState>,
  resources: ReadonlyMap<number, Resource>,
  versions: KeyList | undefined,
  wanted: Wanted,
  processDefinitionKey: number,
): Resource | undefined {
  const found = (versions ?? []).flatMap((key) => resources.get(key) ?? [])
  switch (wanted.kind) {
    case 'latest':
      return found.at(-1)
    case 'deployment': {
      const deploymentKey = state.processes.get(processDefinitionKey)?.deploymentKey
      return found.findLast((resource) => resource.deploymentKey === deploymentKey)
    }
    case 'versionTag':
      return found.findLast((resource) => resource.versionTag === wanted.versionTag)
  }
}
