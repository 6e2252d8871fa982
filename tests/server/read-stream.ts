/** A stream of server-sent events as a client sees it. */
export interface ReadStream {
  readonly status: number
  readonly contentType: string | null
  /** The next message's data. */
  next(): Promise<unknown>
  /** Resolves when the server has ended the stream, with the messages not yet read. */
  ended(): Promise<readonly unknown[]>
  abort(): void
}

/** Opens /api/events over real HTTP. */
export async function readStream(port: number, cookie: string): Promise<ReadStream> {
  const controller = new AbortController()
  const answer = await fetch(`http://127.0.0.1:${String(port)}/api/events`, {
    headers: { cookie, accept: 'text/event-stream' },
    signal: controller.signal,
  })
  const messages: unknown[] = []
  let wake: () => void = () => undefined
  let over = false
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder()
    let text = ''
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true })
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const data = /^data: (.*)$/m.exec(block)?.[1]
        if (data !== undefined) messages.push(JSON.parse(data))
      }
      wake()
    }
  }
  const reading = read()
    .catch(() => undefined)
    .finally(() => {
      over = true
      wake()
    })
  return {
    status: answer.status,
    contentType: answer.headers.get('content-type'),
    async next() {
      while (messages.length === 0) {
        if (over) throw new Error('the stream has ended')
        await new Promise<void>((resolve) => (wake = resolve))
      }
      return messages.shift()
    },
    async ended() {
      await reading
      return messages
    },
    abort: () => controller.abort(),
  }
}
