import type { JsonText, Key } from './job.js'

/** One element instance that came to an end or is still there. */
export interface ObservedElement {
  readonly key: Key
  readonly elementId: string
  readonly bpmnElementType: string
  readonly flowScopeKey: Key
  readonly state: 'activating' | 'active' | 'completing' | 'completed' | 'terminating' | 'terminated'
}

/** An open incident. Source: Zeebe, "Incidents"; `errorType` by Zeebe's names. */
export interface ObservedIncident {
  readonly key: Key
  readonly elementId: string
  readonly elementInstanceKey: Key
  readonly errorType: string
  readonly errorMessage: string
  readonly jobKey: Key
}

/** A job as it stands. */
export interface ObservedJob {
  readonly key: Key
  readonly type: string
  readonly elementId: string
  readonly elementInstanceKey: Key
  readonly state: 'activatable' | 'activated' | 'failed' | 'errorThrown' | 'completed' | 'canceled'
  readonly retries: number
  readonly customHeaders: JsonText
  readonly variables: JsonText
}

/** A native user task that is not done. */
export interface ObservedUserTask {
  readonly key: Key
  readonly elementId: string
  readonly elementInstanceKey: Key
  /** Empty: nobody has it. */
  readonly assignee: string
}

/** What happened in one process instance and the instances it called, and what is there now. */
export interface ObservedInstance {
  readonly processInstanceKey: Key
  readonly bpmnProcessId: string
  readonly version: number
  readonly processDefinitionKey: Key
  readonly state: 'active' | 'completed' | 'terminated'
  /** In the order in which each element was activated. */
  readonly elements: readonly ObservedElement[]
  /** Element ids in the order in which they completed. */
  readonly completedInOrder: readonly string[]
  /** Sequence flow ids in the order in which they were taken, repeated when taken again. */
  readonly taken: readonly string[]
  readonly jobs: readonly ObservedJob[]
  readonly incidents: readonly ObservedIncident[]
  /** Absent where the engine does not tell of them. */
  readonly userTasks?: readonly ObservedUserTask[]
  /** Variables by scope: the key of the element instance, then the name, then the JSON text. */
  readonly variables: Readonly<Record<Key, Readonly<Record<string, JsonText>>>>
}

/** Reads what a process engine did; the protocol of the gateway itself tells nothing of it. */
export interface ProcessObserver {
  /** The instance, or undefined where it is not known. Only durable facts are told. */
  instance(processInstanceKey: Key): Promise<ObservedInstance | undefined>
  /** Keys of the instances of a process, oldest first. */
  instancesOf(bpmnProcessId: string): Promise<readonly Key[]>
  /** The text of a deployed BPMN resource. */
  processXml(processDefinitionKey: Key): Promise<string | undefined>
}
