import { Type } from 'typebox'
import type { Limit } from '../bancheng.js'
import { oneOf } from './one-of.js'

/** A limit of time: an amount and its unit. */
export const limitSchema = Type.Unsafe<Limit>(
  Type.Object(
    {
      amount: Type.Integer({ minimum: 1, maximum: 10_000 }),
      unit: oneOf(['workingDay', 'calendarDay', 'month', 'workingHour', 'hour']),
    },
    { additionalProperties: false },
  ),
)
