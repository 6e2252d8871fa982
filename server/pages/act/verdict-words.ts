/** How the form of an opinion or a decision asks before it is sent, and what it says then. */
export interface VerdictWords {
  /** On the button that sends. */
  act: string
  title: string
  confirm: string
  /** What is about to be said, up to the colon before the verdict itself. */
  question: string
  warning?: string
  done: string
}
