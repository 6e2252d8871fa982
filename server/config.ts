import { isAbsolute, join } from 'node:path'
import { readEngine } from './engine-config.js'
import { readTrustedProxies } from './trusted-proxies.js'

/** How much one visitor may ask of the server, and how busy it may be before it turns requests away. */
export interface Limits {
  /** Per signed-in person, or per address of those who are not. */
  readonly requestsPerMinute: number
  /** Sign-ins tried per address. */
  readonly signInsPerMinute: number
  /** Milliseconds by which the event loop may lag before requests are answered 503; 0 turns the check off. */
  readonly eventLoopDelay: number
  /** Bytes of an ordinary body, and of an uploaded matter package. */
  readonly bodyBytes: number
  readonly packageBytes: number
}

/** Everything the server may be told from outside; see `readConfig` for the variables. */
export interface Config {
  readonly host: string
  /** 0 takes a free port. */
  readonly port: number
  /** Where Zeebe's clients find the engine, on 127.0.0.1; undefined: nowhere. 0 takes a free port. */
  readonly zeebeGatewayPort?: number
  readonly dataDir: string
  readonly processesDir: string
  /** HOST:PORT of a real Zeebe's gateway; undefined: the embedded engine. */
  readonly zeebe?: string
  /** The PostgreSQL database of the case store; undefined: a SQLite file in `dataDir`. */
  readonly databaseUrl?: string
  /** The built pages; served if the folder is there. */
  readonly pagesDir: string
  readonly logLevel: LogLevel
  /** A session that was not signed out ends after this many hours. */
  readonly sessionHours: number
  /** Between `/readyz` turning 503 and the port closing, so that a load balancer can look away. */
  readonly drainSeconds: number
  /** Addresses of proxies whose X-Forwarded-* headers are believed. */
  readonly trustedProxies: readonly string[]
  readonly limits: Limits
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** What holds where nobody says otherwise. */
export const defaultLimits: Limits = {
  requestsPerMinute: 1_200,
  signInsPerMinute: 30,
  eventLoopDelay: 3_000,
  bodyBytes: 1_048_576,
  packageBytes: 8_388_608,
}

/** The answer of `readConfig`: a configuration, or every reason why there is none, in Chinese and English. */
export type ConfigReading =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'wrong'; readonly messages: readonly string[] }

/**
 * Reads the environment: `HOST` (127.0.0.1), `PORT` (8080), `ENGINE` (embedded, or zeebe://HOST:PORT), `DATABASE_URL` (none), `ZEEBE_GATEWAY_PORT` (none), `DATA_DIR` (data), `LOG_LEVEL` (info), `SESSION_HOURS` (12),
 * `DRAIN_SECONDS` (0), `TRUSTED_PROXIES` (none; addresses with commas between). Relative folders are below the project's.
 *
 * @example
 * const reading = readConfig(process.env, projectFolder)
 * if (reading.kind === 'wrong') console.error(reading.messages.join('\n'))
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  projectFolder: string,
): ConfigReading {
  const messages: string[] = []
  const text = (name: string, otherwise: string): string => {
    const value = environment[name]?.trim()
    return value === undefined || value === '' ? otherwise : value
  }
  const number = (name: string, otherwise: number, least: number, most: number): number => {
    const value = text(name, String(otherwise))
    if (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value)
    messages.push(
      `${name} 应为 ${least} 到 ${most} 之间的整数，实际为“${value}”。`,
      `Expected ${name} to be a whole number from ${least} to ${most}, but it is '${value}'.`,
    )
    return otherwise
  }
  const level = text('LOG_LEVEL', 'info')
  const logLevel = LOG_LEVELS.find((known) => known === level)
  if (logLevel === undefined) {
    messages.push(
      `LOG_LEVEL 应为 ${LOG_LEVELS.join('、')} 之一，实际为“${level}”。`,
      `Expected LOG_LEVEL to be one of ${LOG_LEVELS.join(', ')}, but it is '${level}'.`,
    )
  }
  const engine = readEngine(text('ENGINE', 'embedded'), text('DATABASE_URL', ''))
  if (engine.kind === 'wrong') messages.push(...engine.messages)
  const dataDir = text('DATA_DIR', 'data')
  const offered = text('ZEEBE_GATEWAY_PORT', '') !== ''
  const trustedProxies = readTrustedProxies(text('TRUSTED_PROXIES', ''), messages)
  const config: Config = {
    host: text('HOST', '127.0.0.1'),
    port: number('PORT', 8080, 0, 65_535),
    ...(offered ? { zeebeGatewayPort: number('ZEEBE_GATEWAY_PORT', 0, 0, 65_535) } : {}),
    dataDir: isAbsolute(dataDir) ? dataDir : join(projectFolder, dataDir),
    processesDir: join(projectFolder, 'processes'),
    ...(engine.kind === 'engine' ? engine.engine : {}),
    pagesDir: join(projectFolder, 'dist', 'pages'),
    logLevel: logLevel ?? 'info',
    sessionHours: number('SESSION_HOURS', 12, 1, 720),
    drainSeconds: number('DRAIN_SECONDS', 0, 0, 300),
    trustedProxies,
    limits: defaultLimits,
  }
  return messages.length > 0 ? { kind: 'wrong', messages } : { kind: 'config', config }
}
