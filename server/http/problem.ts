import { problemKinds, type ProblemKind } from './problem-kind.js'

/** One thing that is wrong, and where; `mend` says what to do about it. */
export interface ProblemEntry {
  readonly file?: string
  readonly place?: string
  readonly message: string
  readonly mend?: string
}

/** Problem details as RFC 9457 has them; `instance` names the resource asked for, `requestId` the line in the log. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly requestId: string
  readonly errors?: readonly ProblemEntry[]
}

/** What a route or hook throws to answer with a problem. `detail` is Chinese and is shown to people. */
export class HttpProblem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly detail: string,
    readonly errors: readonly ProblemEntry[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail)
    this.name = 'HttpProblem'
  }

  get statusCode(): number {
    return problemKinds[this.kind].status
  }
}

/** The request as far as a problem tells of it. */
export interface ProblemOccasion {
  readonly id: string
  readonly url: string
}

/** Puts a problem into the words of RFC 9457. Query strings may name people, so `instance` leaves them out. */
export function describeProblem(problem: HttpProblem, occasion: ProblemOccasion): Problem {
  const { status, title } = problemKinds[problem.kind]
  const described = {
    type: `urn:bancheng:problem:${problem.kind}`,
    title,
    status,
    detail: problem.detail,
    instance: occasion.url.split('?', 1)[0] ?? '/',
    requestId: occasion.id,
  }
  return problem.errors.length === 0 ? described : { ...described, errors: problem.errors }
}
