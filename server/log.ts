import type { FastifyBaseLogger, FastifyRequest } from 'fastify'
import { destination, pino } from 'pino'
import type { LogLevel } from './config.js'

/** Nothing under these names is ever written to the log, however it got into an entry. */
const SECRETS = [
  'password',
  'token',
  'csrfToken',
  'cookie',
  'authorization',
  'passwordHash',
  'idNumber',
  'phone',
]

/**
 * The structured log: one JSON line an entry, on standard error (standard output belongs to what people read).
 * Requests are told by method and path; query strings may hold names and are left out.
 */
export function openLog(level: LogLevel, write?: { write(line: string): void }): FastifyBaseLogger {
  const options = {
    level,
    base: null,
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[hidden]' },
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, path: request.url.split('?', 1)[0] }),
    },
  }
  return pino(options, write ?? destination({ fd: 2, sync: false }))
}
