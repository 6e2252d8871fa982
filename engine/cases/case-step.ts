import type { Instant } from '../statute/instant.js'
import type { Change } from '../store/change.js'
import type { CaseRow } from '../store/rows/case-row.js'
import type { NoticeRow } from '../store/rows/notice-row.js'
import type { CaseEvent, CaseEventKind } from './case-event.js'
import type { CaseFile } from './case-file.js'
import type { HallChange } from './hall.js'
import type { JsonObject } from './json.js'
import type { Audience, NoticeKind } from './notice-view.js'
import type { OutboxCommand } from './outbox-command.js'
import { outboxRow } from './outbox-command.js'

/** What is said of a notice; it is delivered by being written. */
export interface NewNotice {
  readonly kind: NoticeKind
  readonly audience: Audience
  readonly title: string
  readonly text: string
  readonly taskId?: string
  readonly department?: string
  readonly userId?: string
}

/** One step of a case while it is being made: everything in it is written at once, or not at all. */
export interface CaseStep {
  readonly file: CaseFile
  /** When it is carried out. */
  readonly now: Instant
  /** Adds to the history. Every step that changes anything has at least one event: its sequence is what keeps two writers apart. */
  event(kind: CaseEventKind, actor: CaseEvent['actor'], payload: JsonObject, at?: Instant): void
  change(change: Change): void
  changeCase(patch: Partial<CaseRow>): void
  /** Writes a notice; answers its id. */
  notice(notice: NewNotice): string
  /** An id for a row, unique for ever, the same when the step is made again from the same state. */
  id(): string
  /** Asks something of the process engine, once the step is on disk. */
  send(command: OutboxCommand): void
  tell(change: Omit<HallChange, 'caseNumber'>): void
  made(): { readonly changes: readonly Change[]; readonly told: readonly HallChange[] }
}

export function beginStep(file: CaseFile, now: Instant): CaseStep {
  const caseNumber = file.case.number
  const changes: Change[] = []
  let patch: Partial<CaseRow> = {}
  const told: HallChange[] = [{ kind: 'case', caseNumber }]
  let sequence = file.case.sequence
  let ids = 0
  let sent = 0

  const step: CaseStep = {
    file,
    now,
    event(kind, actor, payload, at = now) {
      sequence += 1
      changes.push({
        kind: 'insert',
        table: 'caseEvents',
        row: {
          caseNumber,
          sequence,
          kind,
          at,
          recordedAt: now,
          actorKind: actor.kind,
          actorId: actor.userId ?? null,
          actorName: actor.name,
          payload: JSON.stringify(payload),
        },
      })
      step.changeCase({ sequence })
    },
    change: (change) => void changes.push(change),
    changeCase: (more) => {
      patch = { ...patch, ...more }
    },
    notice(notice) {
      const row: NoticeRow = {
        id: step.id(),
        caseNumber,
        taskId: notice.taskId ?? null,
        kind: notice.kind,
        audience: notice.audience,
        department: notice.department ?? '',
        userId: notice.userId ?? null,
        title: notice.title,
        text: notice.text,
        deliveredAt: now,
      }
      changes.push({ kind: 'insert', table: 'notices', row })
      step.tell({ kind: 'notice' })
      return row.id
    },
    id: () => `${caseNumber}/${file.case.sequence + 1}.${++ids}`,
    send(command) {
      const position = (file.case.sequence + 1) * 100 + sent++
      changes.push({ kind: 'insert', table: 'outbox', row: outboxRow(caseNumber, position, command, now) })
    },
    tell: (change) => void told.push({ ...change, caseNumber }),
    made() {
      if (Object.keys(patch).length === 0) return { changes, told }
      const update: Change = { kind: 'update', table: 'cases', key: { number: caseNumber }, patch }
      return { changes: [...changes, update], told }
    },
  }
  return step
}
