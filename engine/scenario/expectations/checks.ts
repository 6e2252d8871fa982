import type { Expectation } from '../scenario.js'
import { caseView, clock, inspections, ledger, notices, tasks } from './case-checks.js'
import type { Check, Point } from './check.js'
import { incidents } from './incidents.js'
import { active, completed, completedInOrder, state, taken, terminated } from './instance-checks.js'
import { jobs } from './jobs.js'
import { rejected } from './rejected.js'
import { variables, variablesAbsent } from './variable-checks.js'

const checks = {
  state,
  completed,
  completedInOrder,
  terminated,
  active,
  taken,
  variables,
  variablesAbsent,
  jobs,
  incidents,
  case: caseView,
  ledger,
  tasks,
  clock,
  notices,
  inspections,
  rejected,
} satisfies { readonly [Field in keyof Required<Expectation>]: Check<Field> }

/** Every difference between what is expected and what is there at this point; none means it holds. */
export async function differences(expected: Expectation, point: Point): Promise<readonly string[]> {
  const found: string[] = []
  for (const field of Object.keys(expected) as (keyof Expectation)[]) {
    const check = checks[field] as (expected: unknown, point: Point) => Promise<readonly string[]>
    found.push(...(await check(expected[field], point)))
  }
  return found
}
