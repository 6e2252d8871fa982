/** Something changed in the hall; the page decides whether it concerns what it shows. */
export interface Change {
  kind: string
  caseNumber?: string
  taskId?: string
}

/** Whether changes arrive at the moment they happen. */
export type Connection = 'connecting' | 'live' | 'lost'

interface Listeners {
  changed(change: Change): void
  connection(state: Connection): void
}

const firstWait = 1_000
const longestWait = 30_000
const silenceBeforeLost = 4_000

/**
 * Listens to the server's changes until the returned function is called. A broken connection is opened again after one
 * second, then two, four, … at most thirty; when it stands again one `{ kind: 'reconnected' }` stands for all that was missed.
 */
export function listenToChanges(listeners: Listeners): () => void {
  let source: EventSource | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  let lost: ReturnType<typeof setTimeout> | undefined
  let wait = firstWait
  let wasOpen = false

  function open(): void {
    source = new EventSource('/api/events')
    source.onopen = opened
    source.onerror = broken
    for (const name of ['message', 'case', 'task', 'notice', 'change'])
      source.addEventListener(name, received)
  }

  function opened(): void {
    clearTimeout(lost)
    lost = undefined
    wait = firstWait
    listeners.connection('live')
    if (wasOpen) listeners.changed({ kind: 'reconnected' })
    wasOpen = true
  }

  function broken(): void {
    source?.close()
    // A short break (the server restarts, the laptop wakes) is not worth telling anybody.
    lost ??= setTimeout(() => listeners.connection('lost'), silenceBeforeLost)
    clearTimeout(waiting)
    waiting = setTimeout(open, wait)
    wait = Math.min(wait * 2, longestWait)
  }

  function received(event: MessageEvent<string>): void {
    const change = readChange(event.data)
    if (change !== undefined) listeners.changed(change)
  }

  open()
  return () => {
    clearTimeout(waiting)
    clearTimeout(lost)
    source?.close()
  }
}

function readChange(text: string): Change | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'kind' in value ? (value as Change) : undefined
  } catch {
    return undefined
  }
}
