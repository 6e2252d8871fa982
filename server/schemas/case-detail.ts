import { Type } from 'typebox'
import type { CaseDetail, NoteView, OpinionView } from '../bancheng.js'
import { caseSummaryProperties } from './case-summary.js'
import { clockViewSchema } from './clock-view.js'
import { instantSchema } from './instant.js'
import { jsonObjectSchema } from './json-object.js'
import { materialSchema } from './material.js'
import { objectOf } from './object-of.js'
import { oneOf } from './one-of.js'
import { taskSummarySchema } from './task-view.js'

const opinionSchema = objectOf<OpinionView>({
  department: Type.String(),
  departmentName: Type.String(),
  result: oneOf(['agree', 'disagree']),
  deemed: Type.Boolean(),
  comment: Type.String(),
  by: Type.String(),
  byName: Type.String(),
  at: instantSchema,
})

const noteSchema = objectOf<NoteView>({
  id: Type.String(),
  kind: Type.String(),
  at: instantSchema,
  by: Type.String(),
  byName: Type.String(),
  text: Type.String(),
})

const certificateSchema = objectOf<CaseDetail['certificates'][number]>({
  number: Type.String(),
  title: Type.String(),
  issuedAt: instantSchema,
})

const demandSchema = objectOf<CaseDetail['demands'][number]>({
  id: Type.String(),
  kind: oneOf(['tolerance', 'supplement', 'pledge'], '容缺补交、受理后补正、承诺核查'),
  materialId: Type.Optional(Type.String()),
  name: Type.String(),
  reason: Type.String(),
  state: oneOf(['open', 'met', 'lapsed', 'broken', 'withdrawn']),
  askedAt: instantSchema,
  askedByName: Type.String(),
  dueAt: Type.Optional(instantSchema),
  endedAt: Type.Optional(instantSchema),
  endedByName: Type.Optional(Type.String()),
  comment: Type.String(),
})

const extensionSchema = objectOf<CaseDetail['extensions'][number]>({
  workingDays: Type.Integer(),
  reason: Type.String(),
  noticeId: Type.String(),
  approvedByName: Type.String(),
  at: instantSchema,
})

/** A case with all that is shown on its page. */
export const caseDetailSchema = objectOf<CaseDetail>(
  {
    ...caseSummaryProperties,
    applicant: jsonObjectSchema,
    application: jsonObjectSchema,
    materials: Type.Array(materialSchema),
    tasks: Type.Array(taskSummarySchema),
    clocks: Type.Array(clockViewSchema),
    opinions: Type.Array(opinionSchema),
    notes: Type.Array(noteSchema),
    decision: Type.Optional(
      Type.Object({
        result: oneOf(['granted', 'refused']),
        comment: Type.String(),
        byName: Type.String(),
        at: instantSchema,
      }),
    ),
    certificates: Type.Array(certificateSchema),
    certificate: Type.Optional(certificateSchema),
    demands: Type.Array(demandSchema, { description: '容缺、受理后补正、告知承诺' }),
    extensions: Type.Array(extensionSchema, { description: '延长期限' }),
    processInstanceKey: Type.Optional(Type.String()),
  },
  { description: '办件的全部内容' },
)
