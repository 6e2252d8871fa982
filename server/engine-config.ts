/** Which process engine the hall stands on, and where its cases are kept. */
export interface EngineConfig {
  /** HOST:PORT of a real Zeebe's gateway; undefined: the embedded engine. */
  readonly zeebe?: string
  /** A PostgreSQL database; undefined: SQLite in the data folder. */
  readonly databaseUrl?: string
}

/** The engine that was named, or why there is none of that name, in Chinese and English. */
export type EngineReading =
  | { readonly kind: 'engine'; readonly engine: EngineConfig }
  | { readonly kind: 'wrong'; readonly messages: readonly string[] }

/** Reads `ENGINE` (`embedded` or `zeebe://HOST:PORT`) and `DATABASE_URL` (empty or `postgres://…`). A password in either is never repeated. */
export function readEngine(engine: string, databaseUrl: string): EngineReading {
  const address = /^zeebe:\/\/([^\s/@]+:\d{1,5})\/?$/.exec(engine)?.[1]
  const messages: string[] = []
  if (address === undefined && engine !== 'embedded') {
    messages.push(
      'ENGINE 应为 embedded 或 zeebe://主机:端口。',
      'Expected ENGINE to be embedded or zeebe://HOST:PORT, but it is neither.',
    )
  }
  if (databaseUrl !== '' && !/^postgres(ql)?:\/\/\S+$/.test(databaseUrl)) {
    messages.push(
      'DATABASE_URL 应为 postgres://用户@主机:端口/数据库。',
      'Expected DATABASE_URL to be postgres://USER@HOST:PORT/DATABASE, but it is not.',
    )
  } else if (databaseUrl !== '' && engine === 'embedded') {
    messages.push(
      'DATABASE_URL 只能与 ENGINE=zeebe://主机:端口 一起使用：内置引擎与办件存于同一个文件。',
      'DATABASE_URL goes with ENGINE=zeebe://HOST:PORT only: the embedded engine keeps the cases in its own file.',
    )
  }
  if (messages.length > 0) return { kind: 'wrong', messages }
  return {
    kind: 'engine',
    engine: { ...(address && { zeebe: address }), ...(databaseUrl !== '' && { databaseUrl }) },
  }
}
