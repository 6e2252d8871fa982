import { knowsArticle } from '../statute/law-book.js'
import type { LawBook } from '../statute/law-book.js'
import { readLimit } from '../statute/limit.js'
import type { Limit } from '../statute/limit.js'
import type { OnExpiry } from '../statute/overtime-default.js'
import { actNames } from './act.js'
import type { Act } from './act.js'
import { readMeetingHeaders } from './meeting-headers.js'
import type { MeetingHeaders } from './meeting-headers.js'

/** What the model says of a user task, in Zeebe's own task headers. */
export interface TaskHeaders {
  readonly act: Act
  readonly department?: string
  /** How long it may take; without it no clock is started. */
  readonly limit?: { readonly amount: Limit; readonly onExpiry: OnExpiry; readonly basis: string }
  readonly express: boolean
  readonly title?: string
  /** Only the bureau head may act. */
  readonly bureauHead: boolean
  readonly decides: 'acceptance' | 'case'
  /** What a task of act `hold-meeting` says of its meeting. */
  readonly meeting?: MeetingHeaders
}

/** Headers that cannot be followed: the model is wrong, and the job waits for a person. */
export interface HeaderFault {
  readonly kind: 'fault'
  readonly message: string
}

const expiriesOf: Readonly<Record<Act, readonly OnExpiry[]>> = {
  'accept-case': ['deemedAcceptance', 'escalate'],
  'supplement-case': ['escalate'],
  'give-opinion': ['deemedConsent', 'escalate'],
  'decide-case': ['escalate'],
  'issue-certificate': ['escalate'],
  'hold-meeting': ['escalate'],
}

/** Reads the custom headers of a user task's job (`JSON` object of strings). */
export function readTaskHeaders(text: string, law: LawBook): TaskHeaders | HeaderFault {
  const headers = JSON.parse(text) as Partial<Record<string, string>>
  const { act, timeLimit, onExpiry = 'escalate', basis, title } = headers
  if (act === undefined || !isAct(act))
    return fault(`header 'act' to be one of ${Object.keys(actNames).join(', ')}`, act)
  const department = headers['department']
  const meeting = act === 'hold-meeting' ? readMeetingHeaders(headers, law) : undefined
  if (meeting?.kind === 'fault') return meeting
  const common = {
    act,
    ...(meeting !== undefined && { meeting }),
    ...(department !== undefined && { department }),
    ...(title !== undefined && { title }),
    express: headers['express'] === 'true',
    bureauHead: headers['level'] === 'bureauHead',
    decides: headers['decides'] === 'acceptance' ? ('acceptance' as const) : ('case' as const),
  }
  if (timeLimit === undefined) return common
  const amount = readLimit(timeLimit)
  if (amount === undefined) return fault(`header 'timeLimit' to be like '5 workingDay'`, timeLimit)
  const expiry = expiriesOf[act].find((each) => each === onExpiry)
  if (expiry === undefined)
    return fault(`header 'onExpiry' of ${act} to be one of ${expiriesOf[act].join(', ')}`, onExpiry)
  if (basis === undefined || !knowsArticle(law, basis))
    return fault(`header 'basis' to name an article of the law book`, basis)
  return { ...common, limit: { amount, onExpiry: expiry, basis } }
}

function isAct(text: string): text is Act {
  return Object.hasOwn(actNames, text)
}

function fault(expected: string, found: string | undefined): HeaderFault {
  return {
    kind: 'fault',
    message: `Expected ${expected}, but found ${found === undefined ? 'none' : `'${found}'`}`,
  }
}
