import type { Scenario } from './scenario.js'

/** A scenario with the files it speaks of, read from wherever they lie. */
export interface ScenarioFile {
  /** Where the scenario came from, for messages. */
  readonly file: string
  readonly scenario: Scenario
  /** The text of a file named relative to the scenario, or undefined where there is none. */
  readonly read: (path: string) => Promise<string | undefined>
  /** The folder of the matter's package, where the story is that of a matter. */
  readonly matter?: string
}

/** What keeps a file from being a scenario: the file, the place in it (a JSON pointer), and what is wrong there. */
export interface ScenarioFault {
  readonly file: string
  readonly pointer: string
  readonly message: string
}
