import { describe, expect, it } from 'vitest'
import type { Core, EngineCommand } from '../../../engine/embedded/core.js'
import { coreFactory, type CoreFactory } from '../../../engine/embedded/run/core-factory.js'
import { accepted, rejected } from '../../gateway/world.js'
import { imageText } from './image-text.js'
import { deployOneTask, jobsNow, startOneTask } from './one-task.js'
import { openedEngine } from './opened-engine.js'
import { rebuiltImage } from './rebuilt-image.js'

/** The real core with a bug: a command of which `isBad` says so is carried out in memory, and then throws. */
function withBug(
  isBad: (command: EngineCommand) => boolean,
): CoreFactory & { readonly tried: EngineCommand[] } {
  const tried: EngineCommand[] = []
  const real = new WeakMap<Core, Core>()
  return {
    ...coreFactory,
    tried,
    createCore(options) {
      const core: Core = coreFactory.createCore(options)
      const buggy: Core = {
        ...core,
        handle(command, at, requestId) {
          const outcome = core.handle(command, at, requestId)
          if (!isBad(command)) return outcome
          tried.push(command)
          throw new Error('division of a case by zero')
        },
      }
      real.set(buggy, core)
      return buggy
    },
    loadModels: (core) => coreFactory.loadModels(real.get(core) ?? core),
  }
}

describe('a bug in the core', () => {
  it('answers the command that met it with INTERNAL, and the rest goes on as if it had never been', async () => {
    const engine = await openedEngine({ factory: withBug(({ kind }) => kind === 'VARIABLE_DOCUMENT:UPDATE') })
    await deployOneTask(engine)
    const elementInstanceKey = await startOneTask(engine, { a: 1 })
    const before = imageText(engine.image())

    const [good, bad, alsoGood] = await Promise.all([
      engine.createProcessInstance({ bpmnProcessId: 'one-task' }),
      engine.setVariables({ elementInstanceKey, variables: '{"a":2}' }),
      engine.createProcessInstance({ bpmnProcessId: 'one-task' }),
    ])

    expect(rejected(bad)).toEqual({
      kind: 'rejected',
      code: 'INTERNAL',
      message: `Expected to carry out 'VARIABLE_DOCUMENT:UPDATE', but an unexpected error occurred: division of a case by zero`,
    })
    accepted(good)
    accepted(alsoGood)
    await engine.idle()
    expect(engine.statistics().rebuilds).toBe(1)
    expect(imageText(engine.image())).toBe(imageText((await rebuiltImage(engine.file)).image))
    expect(imageText(engine.image())).not.toBe(before)
    expect((await jobsNow(engine)).map(({ variables }) => variables)).toEqual(['{"a":1}', '{}', '{}'])
  })

  it('in what time gives is tried again only after a while, and other timers ring', async () => {
    const factory = withBug((command) => command.kind === 'JOB:TIME_OUT' && command.jobKey === bad)
    let bad = 0
    const engine = await openedEngine({ factory })
    await deployOneTask(engine)
    for (let n = 0; n < 3; n += 1) await startOneTask(engine)
    const jobs = await jobsNow(engine)
    bad = Number(jobs[0]?.key)

    await engine.advance(60_001)

    expect(factory.tried).toHaveLength(1)
    expect((await jobsNow(engine)).map(({ key }) => key).sort()).toEqual(jobs.slice(1).map(({ key }) => key))
    await engine.advance(3_000)
    expect(factory.tried.length).toBeGreaterThan(1)
    expect(factory.tried.length).toBeLessThan(6)
  })

  it('that makes the log unreadable stops the engine, which says why', async () => {
    let broken = false
    const buggy = withBug(({ kind }) => kind === 'VARIABLE_DOCUMENT:UPDATE')
    const factory: CoreFactory = {
      ...buggy,
      createCore(options) {
        const core = buggy.createCore(options)
        if (!broken) return core
        return {
          ...core,
          replay() {
            throw new Error('no applier')
          },
        }
      },
    }
    const engine = await openedEngine({ factory })
    await deployOneTask(engine)
    const elementInstanceKey = await startOneTask(engine)
    const waiting = engine.activateJobs({
      type: 'none',
      worker: 'w',
      timeout: 1,
      maxJobsToActivate: 1,
      requestTimeout: 60_000,
    })
    await engine.idle()
    broken = true

    const bad = await engine.setVariables({ elementInstanceKey, variables: '{}' })
    const refused = await waiting

    expect(rejected(bad).code).toBe('INTERNAL')
    expect(rejected(refused)).toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('no applier') as string,
    })
    expect(rejected(await engine.createProcessInstance({ bpmnProcessId: 'one-task' })).code).toBe(
      'UNAVAILABLE',
    )
  })
})
