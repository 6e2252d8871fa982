/** The body of an error answer, RFC 9457, as the server writes it. */
export interface Problem {
  type?: string
  title: string
  status: number
  detail?: string
  instance?: string
  errors?: readonly FieldProblem[]
}

/** One wrong field of a refused request. */
interface FieldProblem {
  place?: string
  message: string
}

/** A request that was not granted, or could not be made at all (`status` 0). */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** What to show of anything that was thrown while asking the server. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem
  return { title: '页面出错', status: 0, detail: thrown instanceof Error ? thrown.message : String(thrown) }
}
