import { Type } from 'typebox'
import type { InspectionView, NoticeView } from '../bancheng.js'
import { instantSchema } from './instant.js'
import { objectOf } from './object-of.js'
import { oneOf } from './one-of.js'

/** A written notice. */
export const noticeSchema = objectOf<NoticeView>({
  id: Type.String(),
  caseNumber: Type.String(),
  taskId: Type.Optional(Type.String()),
  kind: Type.String(),
  audience: Type.String(),
  department: Type.Optional(Type.String()),
  userId: Type.Optional(Type.String()),
  title: Type.String(),
  text: Type.String(),
  deliveredAt: instantSchema,
})

/** An inspection item that opened by itself. */
export const inspectionSchema = objectOf<InspectionView>({
  id: Type.String(),
  caseNumber: Type.String(),
  taskId: Type.Optional(Type.String()),
  reason: Type.String(),
  department: Type.Optional(Type.String()),
  departmentName: Type.Optional(Type.String()),
  text: Type.String(),
  openedAt: instantSchema,
  state: oneOf(['open', 'closed']),
  closedAt: Type.Optional(instantSchema),
  closedByName: Type.Optional(Type.String()),
  finding: Type.Optional(Type.String({ description: '核查情况和处理结果' })),
})
