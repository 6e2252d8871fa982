import { Type } from 'typebox'
import type { ClockView } from '../bancheng.js'
import { instantSchema } from './instant.js'
import { limitSchema } from './limit.js'
import { objectOf } from './object-of.js'
import { oneOf } from './one-of.js'

/** A clock as people see it. */
export const clockViewSchema = objectOf<ClockView>(
  {
    id: Type.String(),
    kind: oneOf(['intake', 'department', 'case', 'demand', 'renewal']),
    caseNumber: Type.String(),
    taskId: Type.Optional(Type.String()),
    taskName: Type.Optional(Type.String()),
    department: Type.Optional(Type.String()),
    departmentName: Type.Optional(Type.String()),
    limit: limitSchema,
    startedAt: instantSchema,
    dueAt: Type.Optional(instantSchema),
    endedAt: Type.Optional(instantSchema),
    state: oneOf(['running', 'stopped', 'ended']),
    colour: oneOf(['green', 'yellow', 'red'], '黄牌为临期预警，红牌为已超时'),
    workingDaysLeft: Type.Optional(Type.Number()),
    remainingText: Type.String(),
    onExpiry: Type.Optional(
      oneOf(['deemedConsent', 'deemedAcceptance', 'deemedRenewal', 'lapse', 'escalate']),
    ),
    express: Type.Boolean({ description: '法律要求明示决定，超时不视为同意' }),
    basis: Type.String(),
    basisText: Type.String(),
    provisional: Type.Boolean(),
    arithmetic: Type.Array(Type.String(), { description: '期限的计算过程，逐行' }),
    stops: Type.Array(
      Type.Object({ from: instantSchema, to: Type.Optional(instantSchema), procedureName: Type.String() }),
    ),
    missingYear: Type.Optional(Type.Integer()),
    mayStop: Type.Optional(Type.Boolean({ description: '当前登录者现在可以中止它；列表中不给出' })),
    mayResume: Type.Optional(Type.Boolean({ description: '当前登录者现在可以恢复它；列表中不给出' })),
  },
  { description: '计时' },
)
