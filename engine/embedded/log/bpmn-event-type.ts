/** Zeebe's names of what triggers an event. Source: Zeebe protocol, `BpmnEventType`. */
export type BpmnEventType =
  | 'UNSPECIFIED'
  | 'NONE'
  | 'CONDITIONAL'
  | 'ERROR'
  | 'ESCALATION'
  | 'LINK'
  | 'MESSAGE'
  | 'SIGNAL'
  | 'TERMINATE'
  | 'TIMER'
  | 'COMPENSATION'
