import { describe, expect, it } from 'vitest'
import { bpmn, node, path, refers, service, timer, type File } from '../elements/bpmn.js'
import { engineWith, type Engine } from '../elements/engine.js'
import { living } from './living.js'

const HOUR = 3_600_000

function remove(engine: Engine, resourceKey: number) {
  return engine.send({ kind: 'RESOURCE_DELETION:DELETE', resourceKey })
}

/** Versions of process `p`, each with a start event of its own name. */
function versions(definition: string, roots = ''): readonly File[] {
  return ['1', '2', '3'].map((n) =>
    bpmn('p', node('startEvent', `start${n}`, definition) + service('a') + path(`start${n}`, 'a'), roots),
  )
}

async function engineWithVersions(files: readonly File[]): Promise<Engine> {
  const engine = await engineWith()
  for (const file of files) await engine.deploy(file)
  return engine
}

const keysOf = (engine: Engine): readonly number[] => engine.core.image().processVersions.get('p') ?? []

describe('the deletion of a process', () => {
  const signal = node('signal', 's', '', { name: 'ring' })
  const letter = node('message', 'm', '', { name: 'apply' })
  const rows: readonly (readonly [string, string, string, (engine: Engine) => void])[] = [
    ['a message', refers('message', 'm'), letter, (engine) => engine.publish('apply', 'k')],
    [
      'a signal',
      refers('signal', 's'),
      signal,
      (engine) => engine.send({ kind: 'SIGNAL:BROADCAST', signalName: 'ring' }),
    ],
    ['a timer', timer('timeCycle', 'R/PT1H'), '', (engine) => engine.advance(HOUR)],
  ]

  it.each(rows)('lets the version before wait for %s again', async (_, definition, roots, begin) => {
    const engine = await engineWithVersions(versions(definition, roots))
    const [first = -1, , third = -1] = keysOf(engine)

    expect(remove(engine, third)).toEqual({ kind: 'accepted', response: {} })
    expect(remove(engine, first)).toEqual({ kind: 'accepted', response: {} })

    begin(engine)
    expect(engine.completed()).toEqual(['start2'])
  })

  it('leaves nothing that starts instances when the last version is gone', async () => {
    const engine = await engineWithVersions(versions(timer('timeCycle', 'R/PT1H')))
    for (const key of [...keysOf(engine)].reverse()) remove(engine, key)

    engine.advance(HOUR)

    expect([engine.living(), engine.core.nextDue()]).toEqual([0, undefined])
    expect(engine.send({ kind: 'PROCESS_INSTANCE_CREATION:CREATE', bpmnProcessId: 'p' })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('never gives the number of a version twice', async () => {
    const files = versions('')
    const engine = await engineWithVersions(files)
    const [, , third = -1] = keysOf(engine)
    remove(engine, third)

    expect(await engine.deploy(...files.slice(2))).toMatchObject({
      response: { deployments: [{ version: 4 }] },
    })
  })

  it('is refused while an instance runs', async () => {
    const engine = await engineWithVersions(versions(''))
    const [, , third = -1] = keysOf(engine)
    engine.create('p')

    expect(remove(engine, third)).toEqual({
      kind: 'rejected',
      code: 'FAILED_PRECONDITION',
      message: `Expected to delete resource with key \`${third}\` but there are still running instances`,
    })
    engine.complete('a')
    expect(remove(engine, third)).toMatchObject({ kind: 'accepted' })
    expect(living(engine, 'p')).toEqual([])
  })
})

describe('the deletion of other resources', () => {
  const dmn = (result: number): File => ({
    name: 'd.dmn',
    content: `<?xml version="1.0"?><definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="x" name="x" namespace="n"><decision id="d" name="d"><variable id="v" name="d"/><literalExpression id="l"><text>${result}</text></literalExpression></decision></definitions>`,
  })
  const evaluate = (engine: Engine) => engine.send({ kind: 'DECISION_EVALUATION:EVALUATE', decisionId: 'd' })

  it('makes the decisions of the version before the latest ones again', async () => {
    const engine = await engineWithVersions([dmn(1), dmn(2)])
    const [first = -1, second = -1] = engine.core.image().decisionRequirements.keys()

    remove(engine, second)
    expect(evaluate(engine)).toMatchObject({ response: { decisionOutput: '1', decisionVersion: 1 } })

    remove(engine, first)
    expect(evaluate(engine)).toMatchObject({ code: 'NOT_FOUND' })
    expect(engine.log.slice(-5).map(({ kind }) => kind)).toEqual([
      'DECISION_EVALUATION:EVALUATED',
      'RESOURCE_DELETION:DELETING',
      'DECISION:DELETED',
      'DECISION_REQUIREMENTS:DELETED',
      'RESOURCE_DELETION:DELETED',
    ])
  })

  it('deletes a form', async () => {
    const engine = await engineWithVersions([{ name: 'f.form', content: '{"id":"f","components":[]}' }])
    const [form = -1] = engine.core.image().forms.keys()

    remove(engine, form)

    expect([engine.core.image().forms.size, engine.core.image().formVersions.size]).toEqual([0, 0])
  })

  it('is refused for what is no such resource', async () => {
    const engine = await engineWithVersions([dmn(1)])
    const [decision = -1] = engine.core.image().decisions.keys()

    expect(remove(engine, decision)).toEqual({
      kind: 'rejected',
      code: 'NOT_FOUND',
      message: `Expected to delete resource but no resource found with key \`${decision}\``,
    })
  })
})
