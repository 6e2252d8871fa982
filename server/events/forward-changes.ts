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
      const visible = await maySee(hall, actor, change)
      if (stream.writableEnded || stream.destroyed) return
      if (!visible) continue
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

async function maySee(hall: Hall, actor: Actor, change: HallChange): Promise<boolean> {
  if (change.kind === 'task' && change.taskId !== undefined) {
    return (await hall.views.task(change.taskId, actor)) !== undefined
  }
  return (await hall.views.case(change.caseNumber, actor)) !== undefined
}
