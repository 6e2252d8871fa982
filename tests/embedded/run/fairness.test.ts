import { describe, expect, it } from 'vitest'
import { end, sampleProcess, sequence, start } from '../../gateway/sample-process.js'
import { accepted } from '../../gateway/world.js'
import { deployOneTask, startOneTask } from './one-task.js'
import { openedEngine } from './opened-engine.js'

const parts = 30_000
const part = `<bpmn:serviceTask id="part"><bpmn:extensionElements><zeebe:taskDefinition type="part"/></bpmn:extensionElements>
  <bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=list"/>
  </bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics></bpmn:serviceTask>`

describe('a command that brings more than one step may', () => {
  it('keeps nobody waiting until it is done, and is done in the end', { timeout: 120_000 }, async () => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    const content = sampleProcess('unfolding', sequence(start, part, end))
    accepted(await engine.deployResource({ resources: [{ name: 'unfolding.bpmn', content }] }))
    const list = JSON.stringify(Array.from({ length: parts }, (_, index) => index))
    accepted(
      await engine.createProcessInstance({ bpmnProcessId: 'unfolding', variables: `{"list":${list}}` }),
    )

    await startOneTask(engine)
    const wish = {
      type: 'work',
      worker: 'tests',
      timeout: 60_000,
      maxJobsToActivate: 1,
      requestTimeout: 60_000,
    }
    const [job] = accepted(await engine.activateJobs(wish)).jobs
    accepted(await engine.completeJob({ jobKey: job?.key ?? '' }))

    const meanwhile = engine.statistics().position
    await engine.idle()
    expect(engine.statistics().position - meanwhile).toBeGreaterThan(10_000)
    expect(engine.statistics().position).toBeGreaterThan(parts * 4)
  })
})
