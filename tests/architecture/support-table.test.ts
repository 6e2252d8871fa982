import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  elementSupport,
  eventSupport,
  featureSupport,
  type EventPlace,
} from '../../engine/embedded/elements/support.js'
import {
  bpmn,
  end,
  extensions,
  flow,
  job,
  node,
  path,
  refers,
  service,
  start,
  timer,
  zeebe,
} from '../embedded/elements/bpmn.js'
import { engineWith } from '../embedded/elements/engine.js'
import { eventPlaces, pageWithTable } from './support-table.js'

type EventKind = keyof typeof eventSupport

const definitions: Readonly<Record<EventKind, string>> = {
  none: '',
  message: refers('message', 'm'),
  timer: timer('timeDuration', 'PT1S'),
  error: refers('error', 'er'),
  signal: refers('signal', 'sg'),
  escalation: refers('escalation', 'es'),
  compensation: refers('compensate'),
  link: '<bpmn:linkEventDefinition name="L"/>',
  terminate: '<bpmn:terminateEventDefinition/>',
  conditional:
    '<bpmn:conditionalEventDefinition><bpmn:condition xsi:type="bpmn:tFormalExpression">=x</bpmn:condition></bpmn:conditionalEventDefinition>',
}

const roots =
  node('message', 'm', extensions(zeebe('subscription', { correlationKey: '=k' })), { name: 'n' }) +
  node('error', 'er', '', { errorCode: 'E' }) +
  node('signal', 'sg', '', { name: 'go' }) +
  node('escalation', 'es', '', { escalationCode: 'up' })

const plain = start + end + path('start', 'end')
const lead =
  '<bpmn:intermediateThrowEvent id="lead"><bpmn:linkEventDefinition name="L"/></bpmn:intermediateThrowEvent>'
const arrive =
  '<bpmn:intermediateCatchEvent id="arrive"><bpmn:linkEventDefinition name="L"/></bpmn:intermediateCatchEvent>'

/** What else an event needs in order to stand at a place. */
const models: Readonly<Record<EventPlace, (kind: EventKind, definition: string) => string>> = {
  start: (_, definition) => node('startEvent', 'e', definition) + end + flow('e', 'end'),
  'event sub-process': (_, definition) =>
    plain + node('subProcess', 'sub', node('startEvent', 'e', definition), { triggeredByEvent: true }),
  catch: (kind, definition) =>
    start +
    (kind === 'link' ? lead + flow('start', 'lead') : flow('start', 'e')) +
    node('intermediateCatchEvent', 'e', definition),
  boundary: (kind, definition) =>
    start +
    (kind === 'escalation' ? node('subProcess', 'a', node('startEvent', 'in')) : service('a')) +
    flow('start', 'a') +
    node('boundaryEvent', 'e', definition, { attachedToRef: 'a' }) +
    (kind === 'compensation'
      ? node('serviceTask', 'undo', extensions(job('undo')), { isForCompensation: true }) +
        '<bpmn:association id="as" sourceRef="e" targetRef="undo"/>'
      : ''),
  throw: (kind, definition) =>
    start +
    flow('start', 'e') +
    node('intermediateThrowEvent', 'e', (kind === 'message' ? extensions(job('send')) : '') + definition) +
    (kind === 'link' ? arrive : ''),
  end: (kind, definition) =>
    start +
    flow('start', 'e') +
    node('endEvent', 'e', (kind === 'message' ? extensions(job('send')) : '') + definition),
}

const things = Object.entries({ ...elementSupport, ...featureSupport, ...eventSupport })
const kinds = Object.keys(eventSupport) as readonly EventKind[]

describe('the table of what runs', () => {
  it('in the page of the room is what the registry says', () => {
    const { is, shouldBe } = pageWithTable()
    expect(is, 'run `npm run support`').toBe(shouldBe)
  })

  it.each(things)('names a file and a test for %s that are there', (_, { file, test: [spec, concept] }) => {
    expect(existsSync(new URL(`../../engine/embedded/elements/${file}`, import.meta.url))).toBe(true)
    const text = readFileSync(new URL(`../embedded/elements/${spec}.test.ts`, import.meta.url), 'utf8')
    expect(text).toContain(`describe('${concept}'`)
  })

  it.each(eventPlaces.flatMap((place) => kinds.map((kind) => [kind, place] as const)))(
    'tells the truth about a %s event at the place "%s"',
    async (kind, place) => {
      const at: Partial<Record<EventPlace, string>> = eventSupport[kind].at
      const engine = await engineWith()
      const answer = await engine.deploy(bpmn('p', models[place](kind, definitions[kind]), roots))
      expect(answer.kind === 'accepted' ? '' : answer.message).toMatch(at[place] === undefined ? /./ : /^$/)
    },
  )
})
