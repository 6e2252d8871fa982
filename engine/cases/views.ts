import { caseDetail } from './case-detail.js'
import { fileClocks } from './case-file.js'
import type { CaseEvent, CaseEventKind } from './case-event.js'
import { clockViewOf } from './clock-view-of.js'
import type { HallViews } from './hall.js'
import type { HallContext } from './hall-context.js'
import { historySentence } from './history-sentence.js'
import type { JsonObject } from './json.js'
import type { LedgerEntry } from './ledger-entry.js'
import type { LedgerContent } from './ledger-hash.js'
import { listAbsences } from './list-absences.js'
import { listCases } from './list-cases.js'
import { listInspections, listNotices } from './list-papers.js'
import { listMeetings } from './list-meetings.js'
import { listTasks } from './list-tasks.js'
import { meetingDetail } from './meeting-detail.js'
import { taskDetail } from './task-detail.js'
import type { CaseEventRow } from '../store/rows/case-event-row.js'

/** Everything that can be read of the hall. */
export function createViews(context: HallContext): HallViews {
  const { store } = context
  return {
    tasks: (filter, actor) => listTasks(context, filter, actor),
    task: (id, actor) => taskDetail(context, id, actor),
    cases: (filter, actor) => listCases(context, filter, actor),
    case: (number, actor) => caseDetail(context, number, actor),
    async history(number) {
      const events = (await store.cases.events(number)).map(eventOf)
      return events.map((event) => ({
        sequence: event.sequence,
        at: event.at,
        kind: event.kind,
        actor: event.actor,
        sentence: historySentence(event),
      }))
    },
    async ledger(number) {
      const rows = await store.papers.ledger(number)
      return rows.map((row): LedgerEntry => {
        const content = JSON.parse(row.content) as LedgerContent
        return { ...content, previousHash: row.previousHash, hash: row.hash }
      })
    },
    async clocks(number) {
      const at = context.now()
      const filed = await fileClocks(store, await store.clocks.ofCase(number))
      const tasks = await store.tasks.ofCase(number)
      return filed.map((clock) => clockViewOf(clock, { ...context, at, tasks }))
    },
    notices: (filter, actor) => listNotices(context, filter, actor),
    absences: (actor) => listAbsences(context, actor),
    inspections: (filter, actor) => listInspections(context, filter, actor),
    meeting: (taskId, actor) => meetingDetail(context, taskId, actor),
    meetings: (filter, actor) => listMeetings(context, filter, actor),
    async totals() {
      const [openTasks, overdueClocks, openCases] = await Promise.all([
        store.tasks.countOpen(),
        store.clocks.countOverdue(context.now()),
        store.cases.countOpen(),
      ])
      return { openTasks, overdueClocks, openCases }
    },
  }
}

function eventOf(row: CaseEventRow): CaseEvent {
  return {
    caseNumber: row.caseNumber,
    sequence: row.sequence,
    kind: row.kind as CaseEventKind,
    at: row.at,
    recordedAt: row.recordedAt,
    actor: {
      kind: row.actorKind,
      ...(row.actorId !== null && { userId: row.actorId }),
      name: row.actorName,
    },
    payload: JSON.parse(row.payload) as JsonObject,
  }
}
