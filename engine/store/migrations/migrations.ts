import { cases } from './0001-cases.js'
import { clocks } from './0002-clocks.js'
import { papers } from './0003-papers.js'
import { outbox } from './0004-outbox.js'
import { accounts } from './0005-accounts.js'
import { packages } from './0006-packages.js'
import { marks } from './0007-marks.js'
import { meetings } from './0008-meetings.js'
import { duties } from './0009-duties.js'
import { drafts } from './0010-drafts.js'
import { outboxAttempts } from './0011-outbox-attempts.js'
import type { Migration } from './migration.js'

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [
  cases,
  clocks,
  papers,
  outbox,
  accounts,
  packages,
  marks,
  meetings,
  duties,
  drafts,
  outboxAttempts,
]
