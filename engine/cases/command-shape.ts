import type { HallCommand } from './hall-command.js'
import type { Refused } from './hall-answer.js'
import { freeTextFaults } from './free-text-faults.js'
import { refuse } from './refusal.js'
import { refuseInput } from './refuse-input.js'

type Shape = 'text' | 'list' | 'object'

const shapes: { readonly [Kind in HallCommand['kind']]: Readonly<Record<string, Shape>> } = {
  'submit-case': { matterId: 'text', applicant: 'object', application: 'object' },
  'accept-case': { taskId: 'text' },
  'ask-supplement': { taskId: 'text', missing: 'list' },
  'supplement-case': { taskId: 'text', materials: 'list' },
  'give-opinion': { taskId: 'text', result: 'text', comment: 'text' },
  'note-opinion': { taskId: 'text', result: 'text', comment: 'text' },
  'decide-case': { taskId: 'text', result: 'text', comment: 'text' },
  'refer-case': { taskId: 'text', reason: 'text' },
  'issue-certificate': { taskId: 'text' },
  'claim-task': { taskId: 'text' },
  'unclaim-task': { taskId: 'text' },
  'stop-clock': { caseNumber: 'text', procedure: 'text', limit: 'object', reason: 'text' },
  'resume-clock': { caseNumber: 'text' },
  'ask-later': { caseNumber: 'text', materials: 'list', limit: 'object' },
  'bring-materials': { caseNumber: 'text', materials: 'list' },
  'check-pledge': { caseNumber: 'text', materialId: 'text', result: 'text', comment: 'text' },
  'close-inspection': { caseNumber: 'text', inspectionId: 'text', finding: 'text' },
  'extend-limit': { caseNumber: 'text', reason: 'text' },
  'withdraw-decision': { caseNumber: 'text', reason: 'text' },
  'withdraw-pledge': { caseNumber: 'text', materialId: 'text' },
  'call-meeting': { taskId: 'text', startsAt: 'text', place: 'text' },
  'confirm-delivery': { taskId: 'text' },
  'enter-roster': { taskId: 'text', name: 'text' },
  'appoint-substitute': { taskId: 'text', name: 'text', standsInFor: 'text' },
  'record-attendance': { taskId: 'text', department: 'text', name: 'text' },
  'state-opinion': { taskId: 'text', result: 'text', comment: 'text' },
  'close-meeting': { taskId: 'text', result: 'text', conclusion: 'text' },
}

const fits: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  list: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
}

const names: Readonly<Record<Shape, string>> = { text: '须为文字', list: '须为列表', object: '须为对象' }

/** Refuses a command that lacks a field it cannot be carried out without, or says what no one can write: what comes from outside may be anything. */
export function shapeRefusal(command: HallCommand): Refused | undefined {
  const given = { ...command } as Readonly<Record<string, unknown>>
  const errors = Object.entries(shapes[command.kind])
    .filter(([field, shape]) => !fits[shape](given[field]))
    .map(([place, shape]) => ({ place, message: names[shape] }))
  if (errors.length === 0) return refuseInput(freeTextFaults(given))
  return refuse('INVALID_INPUT', `填写不完整：${errors.map((error) => error.place).join('、')}`, errors)
}
