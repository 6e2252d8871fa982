import type { CertificateRow } from '../store/rows/certificate-row.js'
import type { Actor } from './actor.js'
import { fileClocks } from './case-file.js'
import { caseDutyRefusal } from './case-duty-refusal.js'
import { caseMaterials } from './case-materials.js'
import { caseSummary } from './case-summary.js'
import type { CaseDetail, CertificateView, NoteView, OpinionView } from './case-view.js'
import { clockPermissions } from './clock-permissions.js'
import { clockViewOf } from './clock-view-of.js'
import { demandView, extensionView } from './demand-view.js'
import type { HallContext } from './hall-context.js'
import type { JsonObject } from './json.js'
import { maySee } from './may-see.js'
import { taskSummary } from './task-summary.js'

/** Reads a case with all that its page shows. */
export async function caseDetail(
  context: HallContext,
  number: string,
  actor: Actor,
): Promise<CaseDetail | undefined> {
  const { store, catalogue } = context
  const row = await store.cases.byNumber(number)
  if (row === undefined) return undefined
  const tasks = await store.tasks.ofCase(number)
  if (!maySee(row, tasks, actor)) return undefined
  const at = context.now()
  const filed = await fileClocks(store, await store.clocks.ofCase(number))
  const matter = catalogue.matter(row.matterId, row.matterVersion) ?? catalogue.matter(row.matterId)
  const file = { case: row, tasks, clocks: filed, matter }
  const barred = (await caseDutyRefusal(context, row, actor)) !== undefined
  const clocks = filed.map((clock) => ({
    ...clockViewOf(clock, { ...context, at, tasks }),
    ...clockPermissions(file, clock, { actor, at, barred }),
  }))
  const certificates = (await store.papers.certificates(number)).map(certificateView)
  const last = certificates.at(-1)
  return {
    ...caseSummary(row, clocks),
    applicant: JSON.parse(row.applicant) as JsonObject,
    application: JSON.parse(row.application) as JsonObject,
    materials: caseMaterials(row, matter),
    tasks: tasks.map((task) =>
      taskSummary(
        task,
        row,
        clocks.find((clock) => clock.taskId === task.id),
      ),
    ),
    clocks,
    opinions: await opinionsOf(context, number),
    notes: await notesOf(context, number),
    ...(row.decision !== null && {
      decision: JSON.parse(row.decision) as NonNullable<CaseDetail['decision']>,
    }),
    certificates,
    demands: (await store.duties.demands(number)).map((each) => demandView(each, clocks)),
    extensions: (await store.duties.extensions(number)).map(extensionView),
    ...(last !== undefined && { certificate: last }),
    ...(row.processInstanceKey !== null && { processInstanceKey: row.processInstanceKey }),
  }
}

function certificateView({ number, title, issuedAt }: CertificateRow): CertificateView {
  return { number, title, issuedAt }
}

async function opinionsOf(context: HallContext, number: string): Promise<readonly OpinionView[]> {
  return (await context.store.papers.opinions(number)).map((row) => ({
    department: row.department,
    departmentName: row.departmentName,
    result: row.result,
    deemed: row.deemed === 1,
    comment: row.comment,
    by: row.userId,
    byName: row.userName,
    at: row.at,
  }))
}

async function notesOf(context: HallContext, number: string): Promise<readonly NoteView[]> {
  return (await context.store.papers.notes(number)).map(({ id, kind, at, userId, userName, text }) => {
    return { id, kind, at, by: userId, byName: userName, text }
  })
}
