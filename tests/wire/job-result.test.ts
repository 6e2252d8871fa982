import { describe, expect, it } from 'vitest'
import { resultOf } from '../../engine/embedded/wire/job-result.js'
import { serviceDefinition } from '../../engine/embedded/wire/service-definition.js'

/** What comes of a request on its way over the wire. */
function received(request: object) {
  const method = serviceDefinition()['CompleteJob']
  if (!method) throw new Error('The protocol has no CompleteJob')
  const message = method.requestDeserialize(method.requestSerialize(request)) as {
    readonly result?: Parameters<typeof resultOf>[0]
  }
  return resultOf(message.result)
}

describe('the result of a job on the wire', () => {
  it.each([
    ['none', undefined, {}],
    ['an empty one', {}, { result: {} }],
    ['a denial', { denied: true, deniedReason: 'late' }, { result: { denied: true, deniedReason: 'late' } }],
    ['what is cleared', { corrections: { assignee: '' } }, { result: { corrections: { assignee: '' } } }],
    [
      'lists, the empty one too',
      { corrections: { candidateUsers: { values: [] }, candidateGroups: { values: ['a'] } } },
      { result: { corrections: { candidateUsers: [], candidateGroups: ['a'] } } },
    ],
    ['a priority', { corrections: { priority: 0 } }, { result: { corrections: { priority: 0 } } }],
    [
      'elements',
      { isCompletionConditionFulfilled: false, activateElements: [{ elementId: 'a', variables: '{}' }] },
      {
        result: {
          isCompletionConditionFulfilled: false,
          activateElements: [{ elementId: 'a', variables: '{}' }],
        },
      },
    ],
  ])('tells %s', (_what, result, expected) => {
    expect(received({ jobKey: '1', variables: '', ...(result ? { result } : {}) })).toEqual(expected)
  })
})
