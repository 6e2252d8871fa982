import { basename } from 'node:path'
import type { Rejection } from '../gateway/answer.js'
import type { Resource } from '../gateway/deployment.js'
import { differences } from './expectations/checks.js'
import type { Expectation, Step } from './scenario.js'
import type { ScenarioFile } from './scenario-file.js'
import type { ScenarioResult } from './scenario-result.js'
import type { StepOutcome } from './step-outcome.js'
import { done, fromAnswer } from './step-outcome.js'
import { runStep } from './steps/step-runners.js'
import type { Story } from './story.js'
import { storyIncidents, type StoryIncident } from './story-incident.js'
import { createVirtualTime } from './virtual-time.js'
import type { OpenWorld } from './world.js'

/**
 * Plays one scenario in a fresh world under virtual time and tells how it ended. It never ends the process and never
 * throws for what a scenario holds: whatever goes wrong is a failure of that scenario. The story stops at its first
 * failure. `signal` ends one that does not come to rest.
 *
 * @example
 * const read = await readScenarioFile('processes/matters/newborn-one-thing/scenarios/happy.json')
 * if (read.kind === 'scenario') console.log(lineOf(await runScenario(read.scenarioFile, { open })))
 */
export async function runScenario(
  file: ScenarioFile,
  options: { readonly open: OpenWorld; readonly signal?: AbortSignal },
): Promise<ScenarioResult> {
  const { title } = file.scenario
  try {
    const { failures, incidents } = await untilAborted(play(file, options.open), options.signal)
    return failures.length === 0 ? { kind: 'ok', title } : { kind: 'notOk', title, failures, incidents }
  } catch (error) {
    const failures = [error instanceof Error ? error.message : String(error)]
    return { kind: 'notOk', title, failures, incidents: [] }
  }
}

interface Played {
  readonly failures: readonly string[]
  readonly incidents: readonly StoryIncident[]
}

async function play(file: ScenarioFile, open: OpenWorld): Promise<Played> {
  const { scenario } = file
  const time = createVirtualTime(scenario.at)
  const world = await open({ time, ...(file.matter === undefined ? {} : { matter: file.matter }) })
  try {
    const { process } = scenario
    const story: Story = {
      world,
      time,
      process,
      instance: undefined,
      caseNumber: undefined,
      resourceAt: (path) => resourceAt(path, file),
    }
    const failures = await tell(file, story)
    return { failures, incidents: failures.length === 0 ? [] : await storyIncidents(story) }
  } finally {
    await world.close()
  }
}

async function tell(file: ScenarioFile, story: Story): Promise<readonly string[]> {
  const { scenario } = file
  let outcome = await begin(file, story)
  if (outcome.kind !== 'done') return [told('begin', outcome)]
  for (const [index, step] of scenario.steps.entries()) {
    outcome = await runStep(step, story)
    await settle(story)
    const failures = await judge(step, outcome, story)
    if (failures.length > 0)
      return failures.map((failure) => `step ${index + 1} (${nameOf(step)}): ${failure}`)
  }
  return (await differences(scenario.expect, { story, outcome })).map((failure) => `at the end: ${failure}`)
}

async function begin(file: ScenarioFile, story: Story): Promise<StepOutcome> {
  const { gateway } = story.world
  const { resources, process, variables } = file.scenario
  if (resources.length > 0) {
    const found = await Promise.all(resources.map((path) => resourceAt(path, file)))
    const missing = resources.find((_path, index) => found[index] === undefined)
    if (missing !== undefined) {
      return { kind: 'impossible', message: `Expected the resource '${missing}', but there is no such file` }
    }
    const deployed = fromAnswer(
      await gateway.deployResource({ resources: found.filter((one) => one !== undefined) }),
    )
    if (deployed.kind !== 'done') return deployed
  }
  if (process !== undefined) {
    const created = await gateway.createProcessInstance({
      bpmnProcessId: process,
      version: -1,
      variables: JSON.stringify(variables),
    })
    if (created.kind === 'accepted') story.instance = created.response.processInstanceKey
    else if (!isStartedOtherwise(created)) return fromAnswer(created)
  }
  await settle(story)
  return done
}

/** A process that begins with a message, a signal or a timer only: the story itself brings that about. */
function isStartedOtherwise(rejection: Rejection): boolean {
  return rejection.message.includes('none start event')
}

async function resourceAt(path: string, file: ScenarioFile): Promise<Resource | undefined> {
  const content = await file.read(path)
  return content === undefined ? undefined : { name: basename(path), content }
}

/** Waits until nothing more happens at the present instant: what is due now rings without time having to move. */
async function settle(story: Story): Promise<void> {
  await story.time.advanceTo(story.time.now(), () => story.world.idle())
}

async function judge(step: Step, outcome: StepOutcome, story: Story): Promise<readonly string[]> {
  const rejected = step.rejected ?? step.expect?.rejected
  if (outcome.kind === 'impossible') return [outcome.message]
  if (outcome.kind === 'refused' && rejected === undefined) return [told('to be done', outcome)]
  const expected: Expectation = { ...step.expect, ...(rejected === undefined ? {} : { rejected }) }
  return differences(expected, { story, outcome })
}

function told(expected: string, outcome: StepOutcome): string {
  if (outcome.kind === 'refused')
    return `expected ${expected}, but refused ${outcome.code}: ${outcome.message}`
  return outcome.kind === 'impossible' ? outcome.message : expected
}

function nameOf(step: Step): string {
  return step.kind === 'act' ? `as ${step.as} ${step.act}` : step.kind
}

function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const stop = (): void =>
      reject(new Error('Expected the story to come to rest in the time given, but it did not'))
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
