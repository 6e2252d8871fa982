import type { Expectation } from '../scenario.js'
import type { StepOutcome } from '../step-outcome.js'
import type { Story } from '../story.js'

/** The point of a story at which something is expected. */
export interface Point {
  readonly story: Story
  /** What became of the step just before. */
  readonly outcome: StepOutcome
}

/** Checks one field of an expectation; answers every difference as "PLACE: expected X, but saw Y". */
export type Check<Field extends keyof Expectation> = (
  expected: NonNullable<Expectation[Field]>,
  point: Point,
) => Promise<readonly string[]>
