import { describe, expect, it } from 'vitest'
import { readResources } from '../../../engine/embedded/core.js'
import {
  bpmn,
  end,
  extensions,
  flow,
  job,
  mapping,
  multiInstance,
  node,
  path,
  refers,
  start,
  timer,
  zeebe,
} from '../elements/bpmn.js'

async function refusal(content: string, name = 'p.bpmn'): Promise<string> {
  const read = await readResources([{ name, content }])
  return 'kind' in read ? read.message : 'accepted'
}

const around = (element: string, id = 't'): string => start + element + end + path('start', id, 'end')
const task = (inner: string, kind = 'serviceTask'): string => around(node(kind, 't', inner))
const done = extensions(job('x'))
const adHoc = (...inner: readonly string[]): string =>
  around(node('adHocSubProcess', 't', extensions(...inner) + node('manualTask', 'x')))
const boundary = (definition: string, interrupting = true): string =>
  task(done) +
  node('boundaryEvent', 'b', definition, { attachedToRef: 't', cancelActivity: interrupting }) +
  node('endEvent', 'be') +
  flow('b', 'be')
const choose = (flows: string): string =>
  start +
  node('exclusiveGateway', 'g') +
  node('endEvent', 'x') +
  node('endEvent', 'y') +
  flow('start', 'g') +
  flows
const ring = (element: string): string =>
  start + element + node('manualTask', 'b') + path('start', 'a', 'b', 'a')

/** A body of a process, the element it is refused for, and Zeebe's reason. */
const refused: readonly (readonly [body: string, element: string, reason: string])[] = [
  ['', 'p', 'Must have at least one start event'],
  [start + node('startEvent', 'second'), 'p', 'Multiple none start events are not allowed'],
  [task(''), 't', "Must have exactly one 'zeebe:taskDefinition' extension element"],
  [
    task('', 'scriptTask'),
    't',
    "Must have either one 'zeebe:script' or one 'zeebe:taskDefinition' extension element",
  ],
  [
    task('', 'businessRuleTask'),
    't',
    "Must have either one 'zeebe:calledDecision' or one 'zeebe:taskDefinition' extension element",
  ],
  [task('', 'callActivity'), 't', "Must have exactly one 'zeebe:calledElement' extension element"],
  [task('', 'receiveTask'), 't', 'Must reference a message'],
  [task('', 'subProcess'), 't', 'Must have exactly one start event'],
  [task(extensions(job(''))), 't > extensionElements > taskDefinition', 'Expected expression but not found.'],
  [
    task(extensions(job('=1 +'))),
    't > extensionElements > taskDefinition',
    "failed to parse expression '1 +'",
  ],
  [
    task(extensions(job('x'), mapping({ 'a b': '=1' }))),
    't > extensionElements > ioMapping > input',
    "Expected path expression 'a b' but doesn't match the pattern",
  ],
  [
    task(extensions(zeebe('script', { expression: 'x', resultVariable: 'r' })), 'scriptTask'),
    't > extensionElements > script',
    "Expected expression but found static value 'x'. An expression must start with '=' (e.g. '=x').",
  ],
  [
    task(extensions(zeebe('taskSchedule', { dueDate: 'soon' })), 'userTask'),
    't > extensionElements > taskSchedule',
    "Expected static value to be a valid DateTime String, e.g. '2023-03-02T15:35+02:00', but found 'soon'.",
  ],
  [
    task(extensions(zeebe('formDefinition')), 'userTask'),
    't > extensionElements > formDefinition',
    "Exactly one of the attributes 'formId, formKey' must be present and not blank",
  ],
  [
    task(done + multiInstance({ inputCollection: 'items' })),
    't > multiInstanceLoopCharacteristics > extensionElements > loopCharacteristics',
    "Expected expression but found static value 'items'.",
  ],
  [
    task(done + multiInstance({ inputCollection: '=items', outputCollection: 'o' })),
    't > multiInstanceLoopCharacteristics > extensionElements > loopCharacteristics',
    "Attribute 'outputElement' must be present if the attribute 'outputCollection' is set",
  ],
  [around(node('intermediateCatchEvent', 't')), 't', 'Must have exactly one event definition'],
  [
    around(node('intermediateCatchEvent', 't', timer('timeDuration', 'soon'))),
    't',
    "Invalid timer duration expression (Invalid duration format 'soon' for expression 'soon'.)",
  ],
  [
    around(node('intermediateCatchEvent', 't', timer('timeDate', '2026-01-01'))),
    't',
    "Invalid timer date expression (Invalid date-time format '2026-01-01' for expression '2026-01-01'.)",
  ],
  [
    around(node('intermediateCatchEvent', 't', timer('timeCycle', 'R3/PT1S'))),
    't',
    'Intermediate timer catch event must have either a time duration or a time date.',
  ],
  [boundary(timer('timeCycle', 'R3/PT1S')), 'b', 'Interrupting timer event with time cycle is not allowed.'],
  [boundary(refers('error'), false), 'b', 'Non-Interrupting event of this type is not allowed'],
  [
    boundary(refers('escalation')),
    'b',
    'An escalation boundary event should only be attached to a subprocess, or a call activity.',
  ],
  [choose(flow('g', 'x', '=a') + flow('g', 'y')), 'g-y', 'Must have a condition or be default flow'],
  [
    start + node('eventBasedGateway', 'g') + node('manualTask', 'x') + path('start', 'g', 'x'),
    'g',
    'Event-based gateway must have at least 2 outgoing sequence flows.',
  ],
  [
    start + node('intermediateThrowEvent', 't', '<bpmn:linkEventDefinition name="l"/>') + flow('start', 't'),
    'p',
    "Can't find an catch link event for the throw link event with the name 'l'.",
  ],
  [task('', 'transaction'), 't', "Elements of type 'Transaction' are currently not supported."],
  [task('', 'complexGateway'), 't', "Elements of type 'ComplexGateway' are currently not supported."],
  [
    start + node('adHocSubProcess', 't') + end + path('start', 't', 'end'),
    't',
    'Must have at least one activity.',
  ],
  [
    start +
      node('adHocSubProcess', 't', node('startEvent', 'x') + node('manualTask', 'y')) +
      end +
      path('start', 't', 'end'),
    't',
    'Must not contain a start event.',
  ],
  [
    adHoc(zeebe('adHoc', { activeElementsCollection: 'x' })),
    't > extensionElements > adHoc',
    "Expected expression but found static value 'x'. An expression must start with '=' (e.g. '=x').",
  ],
  [
    adHoc(zeebe('adHoc', { outputCollection: 'all' })),
    't',
    'OutputElement and OutputCollection must both be set, or neither of them set. outputElement:null and outputCollection:all.',
  ],
  [
    adHoc(zeebe('adHoc', { activeElementsCollection: '=["x"]' }), job('decide')),
    't',
    'Must not define activeElementsCollection in combination with zeebe:taskDefinition.',
  ],
  [
    start +
      node(
        'adHocSubProcess',
        't',
        node('manualTask', 'x') +
          node('subProcess', 'es', node('startEvent', 'es-start', refers('error')), {
            triggeredByEvent: true,
          }),
      ) +
      end +
      path('start', 't', 'end'),
    'es',
    'An interrupting event subprocess is not allowed inside an ad-hoc subprocess',
  ],
  [
    task(
      extensions(
        '<zeebe:taskListeners><zeebe:taskListener eventType="completing" type="x"/></zeebe:taskListeners>',
      ),
      'userTask',
    ),
    't > extensionElements > taskListeners',
    'Task listeners are only allowed on Camunda user tasks.',
  ],
  [
    task(done + '<bpmn:standardLoopCharacteristics/>'),
    't',
    'Loop characteristics of this type are not supported',
  ],
  [
    start + node('endEvent', 'e', '<bpmn:cancelEventDefinition id="c"/>') + flow('start', 'e'),
    'c',
    'Event definition of this type is not supported',
  ],
]

describe('a process is refused', () => {
  it.each(refused)('%#: %s', async (body, element, reason) => {
    const message = await refusal(bpmn('p', body).content)
    expect(message).toContain("'p.bpmn': ")
    expect(message).toContain(`- Element: ${element}\n`)
    expect(message).toContain(`    - ERROR: ${reason}`)
  })

  it.each([
    ring(node('manualTask', 'a')),
    ring(node('exclusiveGateway', 'a')),
    ring(node('scriptTask', 'a', extensions(zeebe('script', { expression: '=1', resultVariable: 'r' })))),
    ring(node('subProcess', 'a', node('startEvent', 'in'))),
    start +
      node('callActivity', 'a', extensions(zeebe('calledElement', { processId: 'p' }))) +
      flow('start', 'a'),
  ])('if a token could run in a circle for ever (%#)', async (body) => {
    const message = await refusal(bpmn('p', body).content)
    expect(message).toContain(
      '`p.bpmn`: - Process: p\n    - ERROR: Processes are not allowed to contain a straight-through processing loop: ',
    )
  })

  it('not if the circle waits somewhere', async () => {
    expect(await refusal(bpmn('p', ring(node('serviceTask', 'a', done))).content)).toBe('accepted')
  })
})

describe('a hostile file is refused before any parser sees it', () => {
  const head = '<?xml version="1.0"?>'
  const entities = Array.from(
    { length: 10 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  ).join('')

  it.each([
    [
      'an entity bomb',
      `${head}<!DOCTYPE x [<!ENTITY l0 "lol">${entities}]><x>&l10;</x>`,
      'a document type definition (DOCTYPE, ENTITY) is not allowed',
    ],
    [
      'a reference to a file',
      `${head}<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
      'a document type definition',
    ],
    [
      'endless nesting',
      bpmn('p', '<bpmn:subProcess>'.repeat(40_000)).content,
      'elements are nested more than 1000 deep',
    ],
    ['an unclosed tag', `${head}<x a="`, 'Element: definitions'],
    ['nothing', '', 'Element: definitions'],
    [
      'an unknown element',
      bpmn('p', start + node('teleportTask', 't')).content,
      'unparsable content <bpmn:teleportTask> detected',
    ],
    [
      'no process',
      `${head}<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"/>`,
      'Must contain at least one executable process',
    ],
  ])('%s', async (_what, content, reason) => {
    const message = await refusal(content)
    expect(message).toContain("'p.bpmn': - Element: definitions\n    - ERROR: ")
    expect(message).toContain(reason)
  })

  it('a reference to nothing, at the element that has it', async () => {
    const flow = '<bpmn:sequenceFlow id="toNowhere" sourceRef="start" targetRef="nowhere"/>'
    const message = await refusal(bpmn('p', start + flow).content)
    expect(message).toContain('- Element: toNowhere\n    - ERROR: unresolved reference <nowhere>')
  })

  it('10 MB of nesting, for its size', async () => {
    expect(await refusal(bpmn('p', '<a>'.repeat(3_500_000)).content)).toContain(
      'Expected to deploy resources of at most 2097152 bytes',
    )
  })

  it.each([
    ['notes.txt', '', "\n'notes.txt': unknown resource type"],
    ['a.form', '{', "Failed to parse form JSON. 'a.form': "],
    ['a.form', '{}', 'Expected the form id to be present, but none given'],
    ['a.dmn', '<x/>', "'a.dmn': "],
  ])('%s', async (name, content, reason) => {
    expect(await refusal(content, name)).toContain(reason)
  })
})
