/** A submission the server said it has; the applicant's name is given once only. */
export interface ToldSubmission {
  readonly applicant: string
  readonly caseNumber: string
}

/** An act on a task the server said it has; the words are said once only. */
export interface ToldAct {
  readonly taskId: string
  readonly act: string
  readonly caseNumber: string
  readonly words: string
}

/** What the clients were told, kept outside of the server. */
export interface DayBook {
  readonly submissions: ToldSubmission[]
  readonly acts: ToldAct[]
  /** Answers nobody should get. */
  readonly strange: string[]
  /** Requests that were never answered. */
  lost: number
}
