/** Where the engine tells an administrator what happened; a pino logger fits. */
export interface Logger {
  info(fields: Readonly<Record<string, unknown>>, message: string): void
  warn(fields: Readonly<Record<string, unknown>>, message: string): void
  error(fields: Readonly<Record<string, unknown>>, message: string): void
}

/** Tells nobody. */
export const silentLogger: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined }
