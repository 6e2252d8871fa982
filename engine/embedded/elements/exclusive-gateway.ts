import { choosingGateway } from './flow/choose-flows.js'

/** One way of several: the first flow of the file whose condition holds. Source: Zeebe, "Exclusive gateways"; BPMN 2.0, 10.6.2. */
export const exclusiveGateway = choosingGateway({ order: (flows) => flows, firstOnly: true })
