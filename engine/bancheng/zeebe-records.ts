import { observedInstance, type InstanceRecords } from '../embedded/run/observed-instance.js'
import type { ProcessObserver } from '../gateway/observation.js'
import type { EngineControl } from './engine-control.js'

type EventRecord = ReturnType<InstanceRecords['ofInstance']>[number]

/** What of a record as Zeebe's exporters write it is read here. Source: Zeebe protocol, `Record.toJson`. */
interface ExportedRecord {
  readonly recordType: string
  readonly valueType: string
  readonly intent: string
  readonly key: number
  readonly timestamp: number
  readonly value: Readonly<Record<string, unknown>>
}

/** A timer that waits. */
export interface OpenTimer {
  readonly key: number
  readonly createdAt: number
  readonly dueAt: number
}

/** The events of a Zeebe that shows its records, as far as they are read. */
export interface ZeebeRecords {
  readonly observe: ProcessObserver
  /** Instances that were started since `refresh` was first called, and are still there. */
  running(): Promise<readonly string[]>
  /** The open timers, with the instants they were created and are due, by the engine's own clock. */
  timers(): Promise<readonly OpenTimer[]>
}

/**
 * Follows the records of a Zeebe made for tests. Its events have the names and fields of the embedded engine's, so that an instance is told from
 * them in the same way. Records that were there before are left out.
 */
export async function followRecords(control: EngineControl): Promise<ZeebeRecords> {
  const events: EventRecord[] = []
  let read = (await control.records(0)).length

  async function refresh(): Promise<void> {
    const more = (await control.records(read)) as readonly ExportedRecord[]
    for (const record of more) {
      read += 1
      if (record.recordType === 'EVENT') events.push(eventOf(record, read))
    }
  }

  const instanceIn = ({ value }: EventRecord): unknown =>
    (value as { processInstanceKey?: unknown }).processInstanceKey
  const roots = (): readonly EventRecord[] =>
    events.filter(
      ({ kind, value }) =>
        kind === 'PROCESS_INSTANCE:ELEMENT_ACTIVATING' && value.bpmnElementType === 'PROCESS',
    )
  const reader = {
    ofInstance: (key: number, position: number, limit: number) =>
      events.filter((event) => event.position > position && instanceIn(event) === key).slice(0, limit),
    calledBy: (key: number) =>
      roots()
        .filter(
          ({ value }) => (value as { parentProcessInstanceKey?: unknown }).parentProcessInstanceKey === key,
        )
        .map((event) => event.key),
    activationOf: (job: number) =>
      events.findLast(({ kind, value }) => kind === 'JOB_BATCH:ACTIVATED' && value.jobKeys.includes(job))
        ?.position ?? 0,
  }

  return {
    observe: {
      async instance(processInstanceKey) {
        await refresh()
        return observedInstance(Number(processInstanceKey), reader)
      },
      async instancesOf(bpmnProcessId) {
        await refresh()
        return roots()
          .filter(({ value }) => (value as { bpmnProcessId?: unknown }).bpmnProcessId === bpmnProcessId)
          .map(({ key }) => String(key))
      },
      processXml: () => Promise.resolve(undefined),
    },
    async running() {
      await refresh()
      const ended = new Set(
        events
          .filter(
            ({ kind }) =>
              kind === 'PROCESS_INSTANCE:ELEMENT_COMPLETED' || kind === 'PROCESS_INSTANCE:ELEMENT_TERMINATED',
          )
          .map(({ key }) => key),
      )
      return roots()
        .filter(({ key }) => !ended.has(key))
        .map(({ key }) => String(key))
    },
    async timers() {
      await refresh()
      const open = new Map<number, OpenTimer>()
      for (const { kind, key, at, value } of events) {
        if (kind === 'TIMER:CREATED') open.set(key, { key, createdAt: at, dueAt: value.dueDate })
        if (kind === 'TIMER:TRIGGERED' || kind === 'TIMER:CANCELED') open.delete(key)
      }
      return [...open.values()]
    },
  }
}

function eventOf(
  { valueType, intent, key, timestamp, value }: ExportedRecord,
  position: number,
): EventRecord {
  return { position, at: timestamp, kind: `${valueType}:${intent}`, key, value } as unknown as EventRecord
}
