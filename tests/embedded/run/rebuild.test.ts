import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapshotShelf } from '../../../engine/embedded/journal/snapshot-shelf.js'
import { imageText } from './image-text.js'
import { openedEngine, type OpenedEngine } from './opened-engine.js'
import { deployMotley, motleyStep, motleySteps } from './motley.js'
import { rebuiltImage } from './rebuilt-image.js'

async function expectSameState(engine: OpenedEngine): Promise<number> {
  const { image, snapshot } = await rebuiltImage(engine.file)
  expect(imageText(image)).toBe(imageText(engine.image()))
  return snapshot
}

describe('the state built from the log', () => {
  it(
    'equals the live state after every step of random runs, snapshots between',
    { timeout: 240_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(motleyStep, { minLength: 30, maxLength: 60 }), async (steps) => {
          const engine = await openedEngine()
          await deployMotley(engine)
          for (const step of steps) {
            await motleySteps[step.kind](engine, step)
            await engine.idle()
            await expectSameState(engine)
          }
          await engine.close()
        }),
        { numRuns: 6, endOnFailure: true },
      )
    },
  )

  it('is the same from the newest snapshot, from the older one if that is torn, and from the records alone', async () => {
    const engine = await openedEngine()
    await deployMotley(engine)
    const shelf = snapshotShelf(engine.file)
    const positions: (number | undefined)[] = []
    for (let n = 0; n < 3; n += 1) {
      await motleySteps.create(engine, { kind: 'create', pick: n })
      await engine.advance(1_000)
      positions.push(await engine.takeSnapshot())
    }
    await motleySteps.create(engine, { kind: 'create', pick: 3 })
    await engine.idle()

    const [newest = '', older = ''] = await shelf.list()
    expect(await shelf.list()).toHaveLength(2)
    expect(await expectSameState(engine)).toBe(positions[2])
    truncateSync(newest, readFileSync(newest).length - 7)
    expect(await expectSameState(engine)).toBe(positions[1])
    writeFileSync(older, '')
    expect(await expectSameState(engine)).toBe(0)
  })

  it('is not that of a snapshot of another history, as after a backup was put back', async () => {
    const first = await openedEngine()
    await deployMotley(first)
    await first.idle()
    await first.close()
    const backup = readFileSync(first.file)
    const lost = await openedEngine({ file: first.file, time: first.time })
    await motleySteps.create(lost, { kind: 'create', pick: 0 })
    expect(await lost.takeSnapshot()).toBeGreaterThan(0)
    await lost.close()
    writeFileSync(first.file, backup)

    const second = await openedEngine({ file: first.file, time: first.time })
    for (let pick = 1; pick < 4; pick += 1) await motleySteps.create(second, { kind: 'create', pick })
    await second.idle()

    expect(await expectSameState(second)).toBe(0)
  })

  it('goes on from there after a restart', async () => {
    const first = await openedEngine()
    await deployMotley(first)
    await motleySteps.create(first, { kind: 'create', pick: 0 })
    await first.idle()
    const before = imageText(first.image())
    await first.close()

    const second = await openedEngine({ file: first.file, time: first.time })
    expect(imageText(second.image())).toBe(before)
    await motleySteps.work(second, { kind: 'work', pick: 0 })
    await second.idle()

    expect(imageText(second.image())).not.toBe(before)
    await expectSameState(second)
  })
})
