import type { StepKind, StepOf } from '../scenario.js'
import type { StepOutcome } from '../step-outcome.js'
import type { Story } from '../story.js'

/** Carries out one kind of step; the story settles afterwards. */
export type StepRunner<Kind extends StepKind> = (step: StepOf<Kind>, story: Story) => Promise<StepOutcome>
