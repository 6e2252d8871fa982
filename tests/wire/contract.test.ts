import { describe, expect, it } from 'vitest'
import { contracts } from '../gateway/contracts.js'
import { worldOf, rejected } from '../gateway/world.js'
import { openWireWorld } from './wire-world.js'

// Zeebe serves these by its REST gateway.
const {
  assignUserTask: _assign,
  completeUserTask: _complete,
  updateUserTask: _update,
  ...overGrpc
} = contracts

describe('the embedded engine over the wire keeps the contract of', () => {
  for (const contract of Object.values(overGrpc)) contract(openWireWorld)
})

describe('the embedded engine over the wire', () => {
  const world = worldOf(openWireWorld)

  it('knows no user task commands, as the gRPC gateway of Zeebe knows none', async () => {
    const { gateway } = world()
    const userTaskKey = '4711'
    const answers = [
      await gateway.assignUserTask({ userTaskKey, assignee: 'zhang' }),
      await gateway.completeUserTask({ userTaskKey }),
      await gateway.updateUserTask({ userTaskKey, changeset: {} }),
    ]

    expect(answers.map((answer) => rejected(answer).code)).toEqual(Array(3).fill('UNIMPLEMENTED'))
  })
})
