import { caseAddress } from './cases.js'
import { request } from './request.js'

/** The model of a case and the path the case has taken through it. */
export interface DiagramPath {
  xml: string
  completed: readonly string[]
  active: readonly string[]
  taken: readonly string[]
  incidents: readonly { elementId: string; errorMessage: string }[]
}

/** Reads the diagram of a case. */
export function readDiagram(number: string): Promise<DiagramPath> {
  return request('GET', `${caseAddress(number)}/diagram`)
}
