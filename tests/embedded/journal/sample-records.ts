import type { EventRecord } from '../../../engine/embedded/core.js'

/** `count` records from `position` on, of one variable that changes. */
export function sampleRecords(position: number, count: number, processInstanceKey = 7): EventRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    position: position + index,
    at: 1_700_000_000_000 + position + index,
    kind: 'VARIABLE:UPDATED',
    key: 2_251_799_813_685_249,
    value: {
      name: '部门',
      value: JSON.stringify({ step: position + index, text: '规划 "joint" review' }),
      scopeKey: processInstanceKey,
      processInstanceKey,
      processDefinitionKey: 3,
      bpmnProcessId: 'review',
    },
  }))
}
