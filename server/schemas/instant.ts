import { Type } from 'typebox'

/** ISO-8601 with +08:00. */
export const instantSchema = Type.String({
  description: 'ISO 8601，东八区，例如 2026-02-09T09:00:00+08:00',
})
