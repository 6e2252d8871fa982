import { actCommands, type ActName } from './act-name.js'
import type { Json, JsonObject, Scenario, Step, StepKind } from './scenario.js'
import type { ScenarioFault } from './scenario-file.js'
import { compileSchema } from '../catalogue/json-schema.js'
import { readInstant, toMs } from '../statute/instant.js'

/** Where virtual time begins when a story does not care: a Monday morning without holidays near. */
const START = '2026-01-12T09:00:00+08:00'

const KINDS = [
  'complete',
  'fail',
  'throwError',
  'message',
  'signal',
  'advance',
  'advanceTo',
  'setVariables',
  'resolve',
  'cancel',
  'modify',
  'migrate',
  'submit',
] as const satisfies readonly StepKind[]

/** What a text turned out to be. */
export type ReadScenario =
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'faults'; readonly faults: readonly ScenarioFault[] }

/** Reads the text of a scenario by the schema of scenarios (its parsed JSON); unknown fields are faults. */
export function readScenario(text: string, file: string, schema: unknown): ReadScenario {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (error) {
    return {
      kind: 'faults',
      faults: [{ file, pointer: '', message: `no JSON: ${(error as Error).message}` }],
    }
  }
  const faults = compileSchema(schema)(document)
  if (faults.length > 0) return { kind: 'faults', faults: faults.map((fault) => ({ file, ...fault })) }
  const scenario = document as Document
  const wrong = instantsOf(scenario).filter(([, text]) => readInstant(text) === undefined)
  if (wrong.length === 0) return { kind: 'scenario', scenario: asScenario(scenario) }
  const message = 'must be a day and an hour that exist'
  return { kind: 'faults', faults: wrong.map(([pointer]) => ({ file, pointer, message })) }
}

function instantsOf({ at, steps = [] }: Document): readonly (readonly [pointer: string, text: string])[] {
  const named = steps.map((step, index) => [`/steps/${index}/advanceTo`, step['advanceTo']] as const)
  return [['/at', at] as const, ...named].flatMap(([pointer, value]) =>
    typeof value === 'string' ? [[pointer, value] as const] : [],
  )
}

/** What the schema has proved to be a scenario, before its steps have kinds. */
interface Document {
  readonly title: string
  readonly resources?: readonly string[]
  readonly process?: string
  readonly at?: string
  readonly variables?: JsonObject
  readonly steps?: readonly JsonObject[]
  readonly expect?: Scenario['expect']
}

function asScenario(document: Document): Scenario {
  const { title, resources = [], process, at = START, variables = {}, steps = [], expect = {} } = document
  return {
    title,
    resources,
    ...(process === undefined ? {} : { process }),
    at: toMs(at),
    variables,
    steps: steps.map(asStep),
    expect,
  }
}

function asStep(fields: JsonObject): Step {
  const act = (Object.keys(actCommands) as ActName[]).find((name) => name in fields)
  if (act) {
    const { [act]: values, ...rest } = fields
    return { ...rest, kind: 'act', act, values } as unknown as Step
  }
  return { ...fields, kind: kindOf(fields) } as unknown as Step
}

function kindOf(fields: Readonly<Record<string, Json>>): StepKind {
  // `fail` and `throwError` carry a `message` of their own, so they are asked for before it.
  return KINDS.find((kind) => kind in fields) ?? 'expect'
}
