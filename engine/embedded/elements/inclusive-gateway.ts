import { choosingGateway } from './flow/choose-flows.js'
import { allFlows } from './flow/take-flow.js'

/** One or several ways of many. Source: Zeebe 8.1 (fork), 8.6 (join), "Inclusive gateways"; BPMN 2.0, 10.6.3. */
export const inclusiveGateway = choosingGateway({ order: allFlows, firstOnly: false })
