import type { ClockView } from '../api/clock.js'

/** How a clock is drawn: its colour while it runs, else that it is stopped or over. */
export type ClockLook = 'green' | 'yellow' | 'red' | 'stopped' | 'ended'

/** The look of a clock. */
export function clockLook(clock: ClockView): ClockLook {
  return clock.state === 'running' ? clock.colour : clock.state
}

/** What each look is called where tasks are counted by it. */
export const lookWords: Readonly<Record<ClockLook, string>> = {
  red: '已超时',
  yellow: '将到期',
  green: '正常',
  stopped: '已中止',
  ended: '已结束',
}
