import type { DeploymentMetadata } from '../../../gateway/deployment.js'
import { Refusal } from '../../log/refusal.js'
import type { ReadResource } from '../../model/read-resource.js'
import { respond } from '../answers.js'
import type { CommandWork, Handler } from '../handler.js'
import { deployDecisions } from './deploy-decisions.js'
import { deployForm } from './deploy-form.js'
import { deployProcesses } from './deploy-processes.js'
import { isKnown } from './is-known.js'
import { refuseDuplicates } from './refuse-duplicates.js'
import { evaluateStartEvents } from './start-subscriptions.js'

/** What became of one file, and under which keys. */
export interface Deployed {
  readonly metadata: readonly DeploymentMetadata[]
  readonly keys: {
    readonly processes?: readonly number[]
    readonly decisions?: readonly number[]
    readonly decisionRequirements?: readonly number[]
    readonly forms?: readonly number[]
  }
}

/** Where a file is deployed: the deployment's key, and whether it gets a new version although the same is there. */
export interface Place {
  readonly deploymentKey: number
  readonly renew: boolean
}

function deployOne(work: CommandWork, resource: ReadResource, place: Place): Deployed {
  switch (resource.kind) {
    case 'processes':
      return deployProcesses(work, resource, place)
    case 'decisions':
      return deployDecisions(work, resource, place)
    case 'form':
      return deployForm(work, resource, place)
  }
}

/**
 * Deploys files. What is the same as the latest version keeps that version, unless something else in the deployment is new: then all
 * of it is versioned together. Source: gateway.proto, `DeployResource`; Zeebe 8.6, "Resource binding, deployment".
 */
export const deploy: Handler<'DEPLOYMENT:CREATE'> = (work, { resources }) => {
  const refused = refuseDuplicates(resources) ?? evaluateStartEvents(work, resources)
  if (refused instanceof Refusal) return refused
  const renew = !resources.every((resource) => isKnown(work.state, resource))
  const deploymentKey = work.nextKey()
  const deployed = resources.map((resource) => deployOne(work, resource, { deploymentKey, renew }))
  work.emit('DEPLOYMENT:CREATED', deploymentKey, {
    resourceNames: resources.map(({ name }) => name),
    processKeys: deployed.flatMap(({ keys }) => keys.processes ?? []),
    decisionKeys: deployed.flatMap(({ keys }) => keys.decisions ?? []),
    decisionRequirementsKeys: deployed.flatMap(({ keys }) => keys.decisionRequirements ?? []),
    formKeys: deployed.flatMap(({ keys }) => keys.forms ?? []),
  })
  return respond({ key: String(deploymentKey), deployments: deployed.flatMap(({ metadata }) => metadata) })
}
