import { describe, expect, it } from 'vitest'
import { accepted } from '../../gateway/world.js'
import { end, sampleProcess, sequence, start } from '../../gateway/sample-process.js'
import { deployOneTask, startOneTask } from './one-task.js'
import { openedEngine } from './opened-engine.js'

const side = 120
const loop = (extension: string) => `<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements>
  <zeebe:loopCharacteristics inputCollection="=list"/></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>${extension}`
const part = `<bpmn:serviceTask id="part"><bpmn:extensionElements><zeebe:taskDefinition type="part"/></bpmn:extensionElements>
  ${loop('')}</bpmn:serviceTask>`
const inner = sequence('<bpmn:startEvent id="begin"/>', part, '<bpmn:endEvent id="done"/>').replaceAll(
  'id="f',
  'id="g',
)
// Thousands of jobs by one command: each of many lists of parts is unfolded at once.
const unfolding = sampleProcess(
  'unfolding',
  sequence(start, `<bpmn:subProcess id="lists">${loop(inner)}</bpmn:subProcess>`, end),
)

describe('a step that brings more than one step may', () => {
  it('lets others be answered before it is done, and is done in the end', { timeout: 120_000 }, async () => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    accepted(await engine.deployResource({ resources: [{ name: 'unfolding.bpmn', content: unfolding }] }))
    const list = JSON.stringify(Array.from({ length: side }, (_, index) => index))
    accepted(
      await engine.createProcessInstance({ bpmnProcessId: 'unfolding', variables: `{"list":${list}}` }),
    )

    await startOneTask(engine)
    const meanwhile = engine.statistics().position
    const wish = {
      type: 'work',
      worker: 'tests',
      timeout: 60_000,
      maxJobsToActivate: 1,
      requestTimeout: 60_000,
    }
    const [first] = accepted(await engine.activateJobs(wish)).jobs
    accepted(await engine.completeJob({ jobKey: first?.key ?? '' }))

    await engine.idle()
    expect(engine.statistics().position - meanwhile).toBeGreaterThan(side * side)
    expect(engine.statistics().position).toBeGreaterThan(side * side * 3)
  })
})
