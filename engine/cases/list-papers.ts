import type { PageRequest } from '../store/page.js'
import type { Addressee } from '../store/reads/paper-reads.js'
import type { NoticeRow } from '../store/rows/notice-row.js'
import type { Actor } from './actor.js'
import type { HallContext } from './hall-context.js'
import { maySee, seesAll } from './may-see.js'
import type { Audience, InspectionView, NoticeFilter, NoticeKind, NoticeView } from './notice-view.js'

/** Reads one page of notices, newest first: those of a case, or those that concern the person. */
export async function listNotices(
  context: HallContext,
  filter: NoticeFilter,
  actor: Actor,
): Promise<{ readonly notices: readonly NoticeView[]; readonly next?: string }> {
  const { store } = context
  const { caseNumber, ...page } = filter
  const staff = actor.roles.some((role) => role !== 'applicant')
  if (caseNumber !== undefined && !(await seesCase(context, caseNumber, actor))) return { notices: [] }
  const { rows, next } = await store.papers.notices({
    ...page,
    ...(caseNumber !== undefined && { caseNumber }),
    ...(!staff && { applicantUserId: actor.userId }),
    ...(staff && caseNumber === undefined && { userId: actor.userId, groups: groupsOf(actor) }),
  })
  return { notices: rows.map(noticeView), ...(next !== undefined && { next }) }
}

/** Reads one page of inspection items, newest first; a department sees its own. */
export async function listInspections(
  context: HallContext,
  filter: NoticeFilter,
  actor: Actor,
): Promise<{ readonly inspections: readonly InspectionView[]; readonly next?: string }> {
  const own = seesAll(actor) ? undefined : (actor.department ?? 'none')
  const { rows, next } = await context.store.papers.inspections({
    ...filter,
    ...(own !== undefined && { department: own }),
  })
  const inspections = rows.map(
    ({
      taskId,
      department,
      departmentName,
      reason,
      closedAt,
      closedBy: _,
      closedByName,
      finding,
      ...row
    }) => ({
      ...row,
      ...(closedAt !== null && { closedAt }),
      ...(closedByName !== null && { closedByName }),
      ...(finding !== null && { finding }),
      reason: reason as InspectionView['reason'],
      ...(taskId !== null && { taskId }),
      ...(department !== '' && { department }),
      departmentName,
    }),
  )
  return { inspections, ...(next !== undefined && { next }) }
}

async function seesCase(context: HallContext, caseNumber: string, actor: Actor): Promise<boolean> {
  const row = await context.store.cases.byNumber(caseNumber)
  return row !== undefined && maySee(row, await context.store.tasks.ofCase(caseNumber), actor)
}

function groupsOf(actor: Actor): readonly Addressee[] {
  const own: PageRequest & { department?: string } =
    actor.department === undefined ? {} : { department: actor.department }
  return actor.roles.flatMap((role): readonly Addressee[] => {
    switch (role) {
      case 'intake':
        return [{ audience: 'window' }]
      case 'approver':
        return own.department === undefined ? [] : [{ audience: 'department', department: own.department }]
      case 'bureauHead':
        return [{ audience: 'bureauHead', ...own }]
      case 'inspector':
        return [{ audience: 'inspection' }]
      case 'admin':
        return [{ audience: 'admin' }]
      case 'governmentHead':
      case 'designer':
      case 'applicant':
        return []
    }
  })
}

function noticeView(row: NoticeRow): NoticeView {
  const { taskId, department, userId, kind, audience, ...rest } = row
  return {
    ...rest,
    kind: kind as NoticeKind,
    audience: audience as Audience,
    ...(taskId !== null && { taskId }),
    ...(department !== '' && { department }),
    ...(userId !== null && { userId }),
  }
}
