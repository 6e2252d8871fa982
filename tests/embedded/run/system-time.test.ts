import { describe, expect, it } from 'vitest'
import { systemTime } from '../../../engine/embedded/run/system-time.js'

describe('the wall clock', () => {
  it.each([-1000, 0, 20])(
    'rings once, at or after the instant %i ms from now, and never from within the call',
    async (ms) => {
      const at = systemTime.now() + ms
      const rung: number[] = []

      await new Promise<void>((resolve) => {
        systemTime.alarm(at, () => {
          rung.push(systemTime.now())
          resolve()
        })
        expect(rung).toEqual([])
      })

      expect(rung).toHaveLength(1)
      expect(rung[0]).toBeGreaterThanOrEqual(at)
    },
  )

  it('does not ring when the alarm was taken back', async () => {
    const rung: string[] = []
    const takeBack = systemTime.alarm(systemTime.now() + 5, () => rung.push('taken back'))
    takeBack()

    await new Promise<void>((resolve) => {
      systemTime.alarm(systemTime.now() + 20, () => {
        rung.push('later')
        resolve()
      })
    })

    expect(rung).toEqual(['later'])
  })

  it('takes an alarm further away than a timer of Node can be', async () => {
    const rung: string[] = []
    const takeBack = systemTime.alarm(systemTime.now() + 2 ** 40, () => rung.push('in 34 years'))

    await new Promise<void>((resolve) => {
      systemTime.alarm(systemTime.now() + 20, resolve)
    })

    takeBack()
    expect(rung).toEqual([])
  })
})
