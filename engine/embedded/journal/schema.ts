import type { Database } from 'better-sqlite3'
import { journalError } from './journal-error.js'

/** What `PRAGMA application_id` says of a file of this engine: "BCJ1" in ASCII. */
const applicationId = 0x42434a31

/** The version of the tables below. A file of a higher version is refused; one of a lower version is brought up step by step. */
const schemaVersion = 1

const byRoot = `WHERE kind = 'PROCESS_INSTANCE:ELEMENT_ACTIVATING' AND json_extract(value, '$.bpmnElementType') = 'PROCESS'`

// Released steps are never edited: a change of the schema is a further entry.
const steps: readonly string[] = [
  `
  CREATE TABLE meta (name TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE records (
    position INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    key INTEGER NOT NULL,
    instance INTEGER,
    value TEXT NOT NULL
  );
  CREATE INDEX records_of_instance ON records (instance) WHERE instance IS NOT NULL;
  CREATE INDEX records_of_process ON records (json_extract(value, '$.bpmnProcessId')) ${byRoot};
  CREATE INDEX records_of_called ON records (json_extract(value, '$.parentProcessInstanceKey')) ${byRoot};
  CREATE INDEX records_of_definition ON records (key) WHERE kind = 'PROCESS:CREATED';
  CREATE TABLE activations (job INTEGER NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (job, position)) WITHOUT ROWID;
  CREATE TRIGGER records_are_never_changed BEFORE UPDATE ON records
    BEGIN SELECT RAISE(ABORT, 'records are never changed'); END;
  CREATE TRIGGER records_are_never_deleted BEFORE DELETE ON records
    BEGIN SELECT RAISE(ABORT, 'records are never deleted'); END;
  `,
]

/** Creates the tables in an empty file, brings an older one up to date, and refuses a newer or a foreign one. */
export function migrate(database: Database, file: string): void {
  const found = versionOf(database, file)
  if (found > schemaVersion) {
    throw journalError(
      'NEWER_FILE',
      `数据文件由更新版本的程序写成，本程序不能打开：${file}（文件格式 ${found}，本程序支持 ${schemaVersion}）。` +
        ` The file was written by a newer release: ${file} has format ${found}, this release knows ${schemaVersion}.`,
    )
  }
  if (found === schemaVersion) return
  database.transaction(() => {
    for (const step of steps.slice(found)) database.exec(step)
    database.pragma(`application_id = ${applicationId}`)
    database
      .prepare(`INSERT OR REPLACE INTO meta (name, content) VALUES ('schemaVersion', ?)`)
      .run(String(schemaVersion))
  })()
}

function versionOf(database: Database, file: string): number {
  const id: unknown = database.pragma('application_id', { simple: true })
  if (id === applicationId) {
    const row: unknown = database
      .prepare(`SELECT content FROM meta WHERE name = 'schemaVersion'`)
      .pluck()
      .get()
    return Number(row)
  }
  const strangers: unknown = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()
  if (id === 0 && strangers === 0) return 0
  throw foreignFile(file)
}

/** The refusal of a file that is no journal of this engine. */
export function foreignFile(file: string): Error {
  return journalError(
    'FOREIGN_FILE',
    `文件不是本系统的数据文件，未作任何改动：${file}。 The file is not a journal of this engine and was left as it is: ${file}.`,
  )
}
