import type { Writable } from 'node:stream'
import type { Actor, Hall, HallChange } from '../bancheng.js'

const MOST_UNREAD_BYTES = 262_144
const MOST_WAITING = 5_000

/**
 * Makes what tells one stream of changes. While one question to the hall is under way further changes wait, each kept once, so a
 * busy hall costs a stream no more than it can take.
 */
export function forwardChanges(hall: Hall, actor: Actor, stream: Writable): (change: HallChange) => void {
  const waiting = new Map<string, HallChange>()
  let busy = false

  const forward = async (): Promise<void> => {
    for (const [key, change] of waiting) {
      waiting.delete(key)
      // Whoever may see a case may see its tasks and notices.
      const visible = await hall.views.case(change.caseNumber, actor)
      if (stream.writableEnded || stream.destroyed) return
      if (visible === undefined) continue
      stream.write(`data: ${JSON.stringify(change)}\n\n`)
      if (stream.writableLength > MOST_UNREAD_BYTES) stream.destroy()
    }
    // In the same turn in which nothing was found waiting: what comes next begins anew.
    busy = false
  }

  return (change) => {
    if (waiting.size >= MOST_WAITING) {
      stream.destroy()
      return
    }
    waiting.set(`${change.kind} ${change.caseNumber} ${change.taskId ?? ''}`, change)
    if (busy) return
    busy = true
    forward().catch(() => stream.destroy())
  }
}
