import { describe, expect, it } from 'vitest'
import {
  bpmn,
  end,
  extensions,
  job,
  mapping,
  message,
  node,
  path,
  refers,
  service,
  start,
  zeebe,
} from './bpmn.js'
import { engineWith } from './engine.js'

const around = (task: string): string => start + task + end + path('start', 'task', 'end')

describe('service task', () => {
  it('waits for its job and hands on what the job brought', async () => {
    const engine = await engineWith(bpmn('p', around(service('task'))))
    engine.create('p', { a: 1 })

    expect(engine.trail().at(-1)).toBe('task activated')
    engine.complete('task', { b: 2 })

    expect(engine.completed()).toEqual(['start', 'task', 'end', 'p'])
    expect(engine.variables('p')).toEqual({ a: 1, b: 2 })
    expect(engine.living()).toBe(0)
  })

  it('evaluates type and retries, and carries its headers', async () => {
    const headers = zeebe('taskHeaders', {}, zeebe('header', { key: 'act', value: 'give-opinion' }))
    const task = node('serviceTask', 'task', extensions(job('="do-" + what', '=1 + 1'), headers))
    const engine = await engineWith(bpmn('p', around(task)))
    engine.create('p', { what: 'it' })

    const created = engine.log.find(({ kind }) => kind === 'JOB:CREATED')
    expect(created?.value).toMatchObject({
      type: 'do-it',
      retries: 2,
      customHeaders: { act: 'give-opinion' },
    })
  })

  it.each([
    ['=missing', "Expected result of the expression 'missing' to be 'STRING', but was 'NULL'."],
    ['=1', "Expected result of the expression '1' to be 'STRING', but was 'NUMBER'."],
    ['=""', 'Expected result of the expression \'""\' to be a not-empty string, but was an empty string.'],
  ])('waits for help if its type is %s', async (type, message) => {
    const engine = await engineWith(bpmn('p', around(node('serviceTask', 'task', extensions(job(type))))))
    engine.create('p')

    expect(engine.incidents()).toHaveLength(1)
    expect(engine.incidents()[0]).toContain(`EXTRACT_VALUE_ERROR task: ${message}`)
  })

  it('goes on after somebody has helped', async () => {
    const engine = await engineWith(bpmn('p', around(node('serviceTask', 'task', extensions(job('=type'))))))
    const instance = engine.create('p')
    const [incidentKey = -1] = engine.core.image().incidents.keys()

    engine.send({ kind: 'VARIABLE_DOCUMENT:UPDATE', elementInstanceKey: instance, variables: '{"type":"x"}' })
    engine.send({ kind: 'INCIDENT:RESOLVE', incidentKey })
    engine.complete('x')

    expect(engine.incidents()).toEqual([])
    expect(engine.completed()).toContain('p')
  })
})

describe('user task', () => {
  const headersOf = (engine: Awaited<ReturnType<typeof engineWith>>): unknown => {
    const created = engine.log.find(({ kind }) => kind === 'JOB:CREATED')
    return created?.kind === 'JOB:CREATED' ? created.value.customHeaders : undefined
  }

  it("is a job of Zeebe's type with Zeebe's headers beside its own", async () => {
    const task = node(
      'userTask',
      'task',
      extensions(
        zeebe('assignmentDefinition', {
          assignee: '=who',
          candidateGroups: 'planning, fire',
          candidateUsers: '=["li"]',
        }),
        zeebe('taskSchedule', { dueDate: '2026-03-01T12:00:00+08:00', followUpDate: '=later' }),
        zeebe('formDefinition', { formKey: 'opinion' }),
        zeebe('taskHeaders', {}, zeebe('header', { key: 'timeLimit', value: '5 workingDay' })),
      ),
    )
    const engine = await engineWith(bpmn('p', around(task)))
    engine.create('p', { who: 'wang', later: '2026-02-01T12:00:00+08:00' })

    expect(headersOf(engine)).toEqual({
      timeLimit: '5 workingDay',
      'io.camunda.zeebe:assignee': 'wang',
      'io.camunda.zeebe:candidateGroups': '["planning","fire"]',
      'io.camunda.zeebe:candidateUsers': '["li"]',
      'io.camunda.zeebe:dueDate': '2026-03-01T12:00:00+08:00',
      'io.camunda.zeebe:followUpDate': '2026-02-01T12:00:00+08:00',
      'io.camunda.zeebe:formKey': 'opinion',
    })
    engine.complete('io.camunda.zeebe:userTask')
    expect(engine.completed()).toContain('p')
  })

  it('links the latest form of an id, and waits for one that is not there', async () => {
    const task = node('userTask', 'task', extensions(zeebe('formDefinition', { formId: 'opinion' })))
    const engine = await engineWith(bpmn('p', around(task)))
    engine.create('p')
    expect(engine.incidents()[0]).toContain("FORM_NOT_FOUND task: Expected to find a form with id 'opinion'")

    await engine.deploy({ name: 'opinion.form', content: '{"id":"opinion","components":[]}' })
    const [incidentKey = -1] = engine.core.image().incidents.keys()
    engine.send({ kind: 'INCIDENT:RESOLVE', incidentKey })

    const [formKey] = engine.core.image().forms.keys()
    expect(headersOf(engine)).toEqual({ 'io.camunda.zeebe:formKey': String(formKey) })
  })

  it('native: can be claimed once, changed and completed', async () => {
    const engine = await engineWith(
      bpmn('p', around(node('userTask', 'task', extensions(zeebe('userTask'))))),
    )
    engine.create('p')
    const [userTaskKey = -1] = engine.core.image().userTasks.keys()

    expect(engine.send({ kind: 'USER_TASK:CLAIM', userTaskKey, assignee: 'li' }).kind).toBe('accepted')
    expect(engine.send({ kind: 'USER_TASK:CLAIM', userTaskKey, assignee: 'wang' })).toEqual({
      kind: 'rejected',
      code: 'FAILED_PRECONDITION',
      message: `Expected to claim user task with key '${userTaskKey}', but it has already been assigned`,
    })
    engine.send({ kind: 'USER_TASK:UPDATE', userTaskKey, changes: { priority: 80 } })
    expect(engine.core.image().userTasks.get(userTaskKey)?.value).toMatchObject({
      assignee: 'li',
      priority: 80,
    })
    engine.send({ kind: 'USER_TASK:COMPLETE', userTaskKey, variables: '{"ok":true}' })

    expect(engine.variables('p')).toEqual({ ok: true })
    expect(engine.completed()).toContain('p')
  })
})

describe('script task', () => {
  it('evaluates its expression into its result variable', async () => {
    const script = zeebe('script', { expression: '={sum: a + b}', resultVariable: 'result' })
    const engine = await engineWith(bpmn('p', around(node('scriptTask', 'task', extensions(script)))))
    engine.create('p', { a: 1, b: 2 })

    expect(engine.variables('p')).toEqual({ a: 1, b: 2, result: { sum: 3 } })
    expect(engine.completed()).toContain('p')
  })

  it('keeps its result to itself if an output mapping takes only a part', async () => {
    const script = zeebe('script', { expression: '={sum: a}', resultVariable: 'result' })
    const task = node('scriptTask', 'task', extensions(script, mapping({}, { total: '=result.sum' })))
    const engine = await engineWith(bpmn('p', around(task)))
    engine.create('p', { a: 1 })

    expect(engine.variables('p')).toEqual({ a: 1, total: 1 })
    expect(engine.variables('task')).toEqual({ result: { sum: 1 } })
  })

  it('may be done by a worker', async () => {
    const engine = await engineWith(bpmn('p', around(node('scriptTask', 'task', extensions(job('script'))))))
    engine.create('p')
    engine.complete('script')
    expect(engine.completed()).toContain('p')
  })
})

describe('business rule task', () => {
  const dmn = {
    name: 'fee.dmn',
    content: `<?xml version="1.0" encoding="UTF-8"?><definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="fees" name="Fees" namespace="urn:test">
      <decision id="fee" name="Fee"><variable id="v" name="fee" typeRef="number"/><decisionTable id="table" hitPolicy="FIRST">
        <input id="in" label="area"><inputExpression id="ie" typeRef="number"><text>area</text></inputExpression></input>
        <output id="out" name="fee" typeRef="number"/>
        <rule id="r1"><inputEntry id="i1"><text>&lt; 100</text></inputEntry><outputEntry id="o1"><text>0</text></outputEntry></rule>
        <rule id="r2"><inputEntry id="i2"><text>-</text></inputEntry><outputEntry id="o2"><text>area * 2</text></outputEntry></rule>
      </decisionTable></decision></definitions>`,
  }
  const rule = zeebe('calledDecision', { decisionId: 'fee', resultVariable: 'fee' })
  const task = node('businessRuleTask', 'task', extensions(rule))

  it.each([
    [50, 0],
    [150, 300],
  ])('decides: area %d costs %d', async (area, fee) => {
    const engine = await engineWith(bpmn('p', around(task)), dmn)
    engine.create('p', { area })

    expect(engine.variables('p')).toEqual({ area, fee })
    expect(engine.log.map(({ kind }) => kind)).toContain('DECISION_EVALUATION:EVALUATED')
  })

  it('keeps in the record which rule fired, with which inputs, and what was not as the table declares it', async () => {
    const engine = await engineWith(bpmn('p', around(task)), dmn)
    engine.create('p', { area: '50' })

    const evaluation = engine.log.find(({ kind }) => kind === 'DECISION_EVALUATION:EVALUATED')
    expect(evaluation?.value).toMatchObject({
      decisionId: 'fee',
      bpmnProcessId: 'p',
      elementId: 'task',
      decisionOutput: 'null',
      evaluatedDecisions: [
        {
          decisionId: 'fee',
          decisionVersion: 1,
          decisionType: 'DECISION_TABLE',
          evaluatedInputs: [{ inputId: 'in', inputName: 'area', inputValue: '"50"' }],
          matchedRules: [
            {
              ruleId: 'r2',
              ruleIndex: 2,
              evaluatedOutputs: [{ outputId: 'out', outputName: 'fee', outputValue: 'null' }],
            },
          ],
          warnings: [
            {
              message: `Input 'area' (column 1) of decision table 'table' is expected to be of type 'number', but found "50"`,
            },
            { message: `Can't compare '"50"' with '100' (decision table 'table', rule 1 ('r1'), column 1)` },
            { message: `Can't multiply '"50"' by '2' (decision table 'table', rule 2 ('r2'), column 2)` },
          ],
        },
      ],
    })
  })

  it('waits for a decision that is not there', async () => {
    const engine = await engineWith(bpmn('p', around(task)))
    engine.create('p')
    expect(engine.incidents()).toEqual([
      "CALLED_DECISION_ERROR task: Expected to evaluate decision 'fee', but no decision found for id 'fee'",
    ])
  })
})

describe('tasks without a worker', () => {
  it.each(['manualTask', 'task'])('%s is passed through', async (type) => {
    const engine = await engineWith(bpmn('p', around(node(type, 'task'))))
    engine.create('p')
    expect(engine.completed()).toEqual(['start', 'task', 'end', 'p'])
  })

  it('receive task waits for its message', async () => {
    const task = node('receiveTask', 'task', '', { messageRef: 'm' })
    const engine = await engineWith(bpmn('p', around(task), message('m', 'paid')))
    engine.create('p', { key: 'case-1' })

    engine.publish('paid', 'case-2')
    expect(engine.completed()).toEqual(['start'])
    engine.publish('paid', 'case-1', { amount: 3 })
    expect(engine.completed()).toEqual(['start', 'task', 'end', 'p'])
    expect(engine.variables('p')).toEqual({ key: 'case-1', amount: 3 })
  })

  it('send task and message end event are jobs', async () => {
    const send = node('sendTask', 'task', extensions(job('send')))
    const tell = node('endEvent', 'tell', extensions(job('tell')) + refers('message', 'm'))
    const engine = await engineWith(
      bpmn('p', start + send + tell + path('start', 'task', 'tell'), message('m', 'x')),
    )
    engine.create('p')
    engine.complete('send')
    engine.complete('tell')
    expect(engine.completed()).toEqual(['start', 'task', 'tell', 'p'])
  })
})
