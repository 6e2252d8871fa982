import { Type } from 'typebox'
import type { TaskDetail, TaskSummary } from '../bancheng.js'
import { caseSummarySchema } from './case-summary.js'
import { clockViewSchema } from './clock-view.js'
import { instantSchema } from './instant.js'
import { jsonObjectSchema, jsonSchema } from './json-object.js'
import { materialSchema } from './material.js'
import { objectOf } from './object-of.js'
import { oneOf } from './one-of.js'

const summary = {
  id: Type.String(),
  caseNumber: Type.String(),
  matterId: Type.String(),
  matterName: Type.String(),
  applicantName: Type.String(),
  name: Type.String(),
  act: oneOf([
    'accept-case',
    'supplement-case',
    'give-opinion',
    'decide-case',
    'issue-certificate',
    'hold-meeting',
  ]),
  elementId: Type.String(),
  department: Type.Optional(Type.String()),
  departmentName: Type.String(),
  state: oneOf(['open', 'claimed', 'completed', 'deemed', 'canceled']),
  assignee: Type.Optional(Type.Object({ userId: Type.String(), name: Type.String() })),
  referred: Type.Boolean({ description: '已转局级审定' }),
  createdAt: instantSchema,
  endedAt: Type.Optional(instantSchema),
  clock: Type.Optional(clockViewSchema),
}

/** A task in a list. */
export const taskSummarySchema = objectOf<TaskSummary>(summary, { description: '任务' })

/** A task with all that is needed to do it. */
export const taskDetailSchema = objectOf<TaskDetail>(
  {
    ...summary,
    form: Type.Optional(jsonSchema),
    formData: jsonObjectSchema,
    materials: Type.Array(materialSchema),
    permissions: Type.Object({
      claim: Type.Boolean(),
      unclaim: Type.Boolean(),
      acts: Type.Array(Type.String()),
      note: Type.Boolean({ description: '已视为同意，可以另存备注' }),
    }),
    case: caseSummarySchema,
  },
  { description: '任务及办理所需的内容' },
)
