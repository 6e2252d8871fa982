import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Scenario {
  readonly steps: readonly {
    readonly submit?: {
      readonly applicant: { readonly name: string }
      readonly application: object
      readonly materials: readonly { readonly id: string }[]
    }
  }[]
}

/** A whole application for the joint review of construction, as a clerk hands it in. */
export function constructionApplication() {
  const file = 'processes/matters/construction-joint-review/scenarios/granted.json'
  const scenario = JSON.parse(readFileSync(join(process.cwd(), file), 'utf8')) as Scenario
  const submit = scenario.steps.find((step) => step.submit !== undefined)?.submit
  if (submit === undefined) throw new Error(`${file} submits nothing`)
  const { applicant, application, materials } = submit
  return {
    matterId: 'construction-joint-review',
    applicant,
    application,
    materials,
  }
}
