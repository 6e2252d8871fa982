import type { TimeSource } from '../../../engine/gateway/time.js'

/** At the real instant `real`, the time was `told`; it goes on from there as real time does. Both ms since 1970. */
export interface Anchor {
  readonly real: number
  readonly told: number
}

/** A clock that goes on as the real one does and can be moved ahead. */
export interface MovableTime extends TimeSource {
  move(anchor: Anchor): void
}

const glance = 50

export function movableTime(start: Anchor): MovableTime {
  let anchor = start
  const alarms = new Set<{ readonly at: number; readonly ring: () => void }>()
  const now = (): number => anchor.told + Date.now() - anchor.real

  setInterval(() => {
    for (const alarm of [...alarms].sort((one, other) => one.at - other.at)) {
      if (alarm.at > now() || !alarms.delete(alarm)) continue
      alarm.ring()
    }
  }, glance)
  return {
    now,
    alarm(at, ring) {
      const alarm = { at, ring }
      alarms.add(alarm)
      return () => void alarms.delete(alarm)
    },
    move(next) {
      anchor = next
    },
  }
}
