import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../engine/cases/case-event.js'
import { historySentence } from '../../engine/cases/history-sentence.js'

const event = (name: string, departmentName: string): CaseEvent => ({
  caseNumber: 'A-1',
  sequence: 1,
  kind: 'opinion-given',
  at: '2026-03-02T09:00:00+08:00',
  recordedAt: '2026-03-02T09:00:00+08:00',
  actor: { kind: 'person', userId: 'one', name },
  payload: { departmentName, result: 'agree', comment: '符合' },
})

describe('the sentence of an opinion', () => {
  it.each([
    ['李敏', '规划局李敏提出意见：同意：符合'],
    ['规划局 审批员', '规划局 审批员提出意见：同意：符合'],
  ])('names the department of %s once', (name, sentence) => {
    expect(historySentence(event(name, '规划局'))).toBe(sentence)
  })
})
