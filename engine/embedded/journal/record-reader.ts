import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import type { EventRecord } from '../core.js'
import { journalError } from './journal-error.js'
import { recordOf, type RecordRow } from './record-row.js'

/** Reads durable records through a connection of its own that cannot write. */
export interface RecordReader {
  /** The position of the last record; 0 if there is none. */
  lastPosition(): number
  /** What tells the record at this position from any other that might stand there; undefined if there is none. */
  markAt(position: number): string | undefined
  /** Up to `limit` records after `position`, in order. Throws DAMAGED where one is missing. */
  after(position: number, limit: number): readonly EventRecord[]
  /** Up to `limit` records after `position` that name this process instance, in order. */
  ofInstance(processInstanceKey: number, position: number, limit: number): readonly EventRecord[]
  /** Keys of the instances of a process, oldest first. */
  instancesOf(bpmnProcessId: string): readonly number[]
  /** Keys of the instances that call activities of this instance started, oldest first. */
  calledBy(processInstanceKey: number): readonly number[]
  /** Position of the last record that handed out this job; 0 if none did. */
  activationOf(jobKey: number): number
  /** The record of a deployed process. */
  definition(processDefinitionKey: number): EventRecord | undefined
  close(): void
}

const columns = 'SELECT position, at, kind, key, value FROM records'
const root = `kind = 'PROCESS_INSTANCE:ELEMENT_ACTIVATING' AND json_extract(value, '$.bpmnElementType') = 'PROCESS'`

/** Opens a reader of a journal that is open for writing, so that its tables are there. */
export function openRecordReader(file: string): RecordReader {
  const database = new Database(file, { readonly: true, timeout: 5000 })
  const last = database.prepare<[], number>('SELECT coalesce(max(position), 0) FROM records').pluck()
  const after = database.prepare<[number, number], RecordRow>(
    `${columns} WHERE position > ? ORDER BY position LIMIT ?`,
  )
  const at = database.prepare<[number], RecordRow>(`${columns} WHERE position = ?`)
  const ofInstance = database.prepare<[number, number, number], RecordRow>(
    `${columns} WHERE instance = ? AND position > ? ORDER BY position LIMIT ?`,
  )
  const instancesOf = database
    .prepare<[string], number>(
      `SELECT key FROM records WHERE json_extract(value, '$.bpmnProcessId') = ? AND ${root} ORDER BY position`,
    )
    .pluck()
  const calledBy = database
    .prepare<[number], number>(
      `SELECT key FROM records WHERE json_extract(value, '$.parentProcessInstanceKey') = ? AND ${root} ORDER BY position`,
    )
    .pluck()
  const definition = database.prepare<[number], RecordRow>(
    `${columns} WHERE key = ? AND kind = 'PROCESS:CREATED'`,
  )
  const activation = database
    .prepare<[number], number>('SELECT coalesce(max(position), 0) FROM activations WHERE job = ?')
    .pluck()
  return {
    lastPosition: () => last.get() ?? 0,
    after(position, limit) {
      const rows = after.all(position, limit)
      rows.forEach((row, index) => {
        if (row.position !== position + index + 1) throw gap(file, position + index + 1)
      })
      return rows.map(recordOf)
    },
    markAt(position) {
      const row = at.get(position)
      return row && createHash('sha256').update(JSON.stringify(row)).digest('hex')
    },
    ofInstance: (key, position, limit) => ofInstance.all(key, position, limit).map(recordOf),
    instancesOf: (bpmnProcessId) => instancesOf.all(bpmnProcessId),
    calledBy: (key) => calledBy.all(key),
    activationOf: (jobKey) => activation.get(jobKey) ?? 0,
    definition(key) {
      const row = definition.get(key)
      return row && recordOf(row)
    },
    close: () => void database.close(),
  }
}

function gap(file: string, position: number): Error {
  return journalError(
    'DAMAGED',
    `数据文件缺少第 ${position} 条记录，请用备份恢复：${file}。 Record ${position} is missing in ${file}; restore it from a backup.`,
  )
}
