import { describe, expect, it } from 'vitest'
import { accepted } from '../../gateway/world.js'
import { end, sampleProcess, sequence, start } from '../../gateway/sample-process.js'
import { deployOneTask, jobsNow, startOneTask } from './one-task.js'
import { openedEngine } from './opened-engine.js'

const parts = 30_000
const unfolding = sampleProcess(
  'unfolding',
  sequence(
    start,
    `<bpmn:serviceTask id="part"><bpmn:extensionElements><zeebe:taskDefinition type="part"/></bpmn:extensionElements>
      <bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements>
      <zeebe:loopCharacteristics inputCollection="=list"/></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics></bpmn:serviceTask>`,
    end,
  ),
)

describe('a step that brings more than one step may', () => {
  it('keeps nobody waiting until it is done, and is done in the end', { timeout: 120_000 }, async () => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    accepted(await engine.deployResource({ resources: [{ name: 'unfolding.bpmn', content: unfolding }] }))
    const list = JSON.stringify(Array.from({ length: parts }, (_, index) => index))
    accepted(
      await engine.createProcessInstance({ bpmnProcessId: 'unfolding', variables: `{"list":${list}}` }),
    )

    await startOneTask(engine)
    const [first] = await jobsNow(engine)
    accepted(await engine.completeJob({ jobKey: first?.key ?? '' }))

    const meanwhile = engine.statistics().position
    await engine.idle()
    expect(engine.statistics().position - meanwhile).toBeGreaterThan(parts)
  })
})
