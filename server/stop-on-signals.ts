import type { FastifyBaseLogger } from 'fastify'

// npm passes Ctrl+C on to a process that got it from the terminal already: one keystroke, two signals.
const SAME_KEYSTROKE_MS = 500

/** Stops the process in order on SIGINT and SIGTERM; a second signal ends it at once. */
export function stopOnSignals(stop: () => Promise<void>, log: FastifyBaseLogger): void {
  let state: 'running' | 'stopping' | 'mayBeForced' = 'running'
  const receive = (signal: NodeJS.Signals): void => {
    if (state === 'stopping') return
    if (state === 'mayBeForced') {
      log.warn({ signal }, 'stopped by force')
      process.exit(1)
    }
    state = 'stopping'
    setTimeout(() => {
      state = 'mayBeForced'
    }, SAME_KEYSTROKE_MS).unref()
    log.info({ signal }, 'stopping')
    stop().then(
      () => {
        log.info('stopped')
        process.exit(0)
      },
      (error: unknown) => {
        log.fatal({ err: error }, 'could not stop in order')
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', receive)
  process.on('SIGTERM', receive)
}
