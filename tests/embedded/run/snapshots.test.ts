import { describe, expect, it } from 'vitest'
import { isLight } from '../../../engine/embedded/run/is-light.js'
import { imageText } from './image-text.js'
import { deployOneTask, startOneTask } from './one-task.js'
import { openedEngine } from './opened-engine.js'
import { rebuiltImage } from './rebuilt-image.js'

describe('a snapshot', () => {
  // The first is packed between two turns, the second replayed beside the work.
  it.each([
    ['light', 10],
    ['heavy', 4_000_000],
  ])('of a %s state is that state', async (_weight, characters) => {
    const engine = await openedEngine()
    await deployOneTask(engine)
    await startOneTask(engine, { text: 'x'.repeat(characters) })
    await engine.idle()

    expect(isLight(engine.image(), 50_000)).toBe(characters < 1_000)
    expect(await engine.takeSnapshot()).toBe(engine.statistics().position)
    const { image, snapshot } = await rebuiltImage(engine.file)
    expect(snapshot).toBe(engine.statistics().position)
    expect(imageText(image)).toBe(imageText(engine.image()))
  })

  it('that is taken while there is much to do waits for the disk, and holds nothing that came later', async () => {
    const engine = await openedEngine({ snapshotEvery: 50 })
    await deployOneTask(engine)
    await Promise.all(Array.from({ length: 300 }, (_, n) => startOneTask(engine, { n })))
    await engine.idle()
    const { image } = await rebuiltImage(engine.file)

    expect(imageText(image)).toBe(imageText(engine.image()))
  })
})

describe('a value is light', () => {
  it.each([
    [1, 2, true],
    [1, 1, false],
    ['x'.repeat(640), 12, true],
    ['x'.repeat(640), 11, false],
    [new Map([['a', [1, 2, 3]]]), 8, true],
    [new Map([['a', [1, 2, 3]]]), 7, false],
    [{ a: { b: new Set([1, 2]) } }, 6, true],
    [{ a: { b: new Set([1, 2]) } }, 5, false],
  ])('row %#', (value, units, light) => {
    expect(isLight(value, units)).toBe(light)
  })
})
