import { Type } from 'typebox'
import type { LedgerEntry } from '../bancheng.js'
import { instantSchema } from './instant.js'
import { limitSchema } from './limit.js'
import { objectOf } from './object-of.js'
import { oneOf } from './one-of.js'

/** One deemed outcome, explaining itself. */
export const ledgerEntrySchema = objectOf<LedgerEntry>(
  {
    caseNumber: Type.String(),
    sequence: Type.Integer(),
    rule: oneOf([
      'overtimeDefault',
      'deemedAcceptance',
      'absenceDefault',
      'deemedRenewal',
      'deemedWithdrawal',
    ]),
    basis: Type.String(),
    citation: Type.String(),
    basisText: Type.String(),
    articles: Type.Array(
      Type.Object({ entry: Type.String(), citation: Type.String(), text: Type.String() }),
      { description: '所依据的条文，按当时有效的文本' },
    ),
    lawOn: Type.String(),
    department: Type.Optional(Type.String()),
    departmentName: Type.Optional(Type.String()),
    officer: Type.Optional(Type.Object({ userId: Type.String(), name: Type.String() })),
    effectAt: instantSchema,
    carriedOutAt: instantSchema,
    request: Type.Object({ noticeId: Type.String(), deliveredAt: instantSchema }),
    arithmetic: Type.Array(Type.String()),
    calendarNotices: Type.Array(Type.String()),
    clock: Type.Object({
      id: Type.String(),
      startedAt: instantSchema,
      limit: limitSchema,
      closing: Type.String(),
      stops: Type.Array(Type.Object({ from: instantSchema, to: Type.Optional(instantSchema) })),
      dueAt: instantSchema,
      provisional: Type.Boolean(),
    }),
    meeting: Type.Optional(
      Type.Object({}, { additionalProperties: true, description: '缺席默认所涉的会议' }),
    ),
    outcome: Type.Object({
      result: oneOf(['agree', 'accepted', 'renewed', 'withdrawn']),
      taskId: Type.Optional(Type.String()),
    }),
    actor: oneOf(['rule']),
    explanation: Type.String({ description: '完整说明，可单独阅读' }),
    previousHash: Type.String(),
    hash: Type.String(),
  },
  { description: '默认台账的一笔，按办件以 SHA-256 相链' },
)
