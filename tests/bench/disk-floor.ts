import { join } from 'node:path'
import Database from 'better-sqlite3'

/** Commands a second that a disk allows at best: groups of one row a command, each group one durable commit, nothing else done. */
export function diskFloor(
  folder: string,
  groupSize: number,
  bytesPerCommand: number,
  milliseconds: number,
): number {
  const database = new Database(join(folder, `floor-${process.hrtime.bigint()}.db`))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('CREATE TABLE commands (id INTEGER PRIMARY KEY, value TEXT NOT NULL)')
  const insert = database.prepare('INSERT INTO commands (value) VALUES (?)')
  const value = 'x'.repeat(bytesPerCommand)
  const commit = database.transaction(() => {
    for (let row = 0; row < groupSize; row += 1) insert.run(value)
  })
  const from = performance.now()
  let commands = 0
  while (performance.now() - from < milliseconds) {
    commit()
    commands += groupSize
  }
  const seconds = (performance.now() - from) / 1000
  database.close()
  return commands / seconds
}
