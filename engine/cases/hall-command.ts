import type { AcceptCase } from './accept-case.js'
import type { AskSupplement } from './ask-supplement.js'
import type { ClaimTask } from './claim-task.js'
import type { DecideCase } from './decide-case.js'
import type { DutyCommand } from './duty-command.js'
import type { GiveOpinion } from './give-opinion.js'
import type { IssueCertificate } from './issue-certificate.js'
import type { MeetingCommand } from './meeting-command.js'
import type { NoteOpinion } from './note-opinion.js'
import type { ReferCase } from './refer-case.js'
import type { ResumeClock } from './resume-clock.js'
import type { StopClock } from './stop-clock.js'
import type { SubmitCase } from './submit-case.js'
import type { SupplementCase } from './supplement-case.js'
import type { UnclaimTask } from './unclaim-task.js'

/** Everything a person may ask of the hall; `kind` is the name of the file that carries it out. */
export type HallCommand =
  | SubmitCase
  | AcceptCase
  | AskSupplement
  | SupplementCase
  | GiveOpinion
  | NoteOpinion
  | DecideCase
  | ReferCase
  | IssueCertificate
  | ClaimTask
  | UnclaimTask
  | StopClock
  | ResumeClock
  | MeetingCommand
  | DutyCommand
