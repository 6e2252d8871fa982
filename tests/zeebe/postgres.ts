import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePorts } from './free-ports.js'

/** A PostgreSQL server with an empty database, that goes with the test. */
export interface Postgres {
  readonly url: string
  stop(): Promise<void>
}

/** Starts PostgreSQL in a folder of its own on a free port of loopback. Rejects with what is missing where it cannot be started. */
export async function startPostgres(): Promise<Postgres> {
  const bin = findPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'bancheng-postgres-'))
  const user = ownUser()
  if (user !== undefined) chownSync(folder, user, user)
  const as = user === undefined ? {} : { uid: user, gid: user }
  const data = join(folder, 'data')
  const words = ['-D', data, '-U', 'bancheng', '--auth=trust', '-E', 'UTF8', '--no-sync']
  const made = spawnSync(join(bin, 'initdb'), words, { ...as, cwd: folder, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  const [port = 0] = await freePorts(1)
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`]
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...as,
    cwd: folder,
    stdio: 'ignore',
  })
  const ended = once(server, 'exit')
  while (spawnSync(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]).status !== 0) {
    if (server.exitCode !== null)
      throw new Error(`PostgreSQL ended with ${server.exitCode} before it was ready`)
    await pause(50)
  }
  return {
    url: `postgres://bancheng@127.0.0.1:${port}/postgres`,
    async stop() {
      // Fast: sessions that are still open are ended.
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function findPostgres(): string {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((one, other) => Number(other) - Number(one))
    : []
  const folders = [...versions.map((version) => join(debian, version, 'bin')), '/usr/local/bin', '/usr/bin']
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')))
  if (found === undefined)
    throw new Error('PostgreSQL (initdb) was not found; on Debian: apt-get install postgresql')
  return found
}

/** PostgreSQL refuses to be run by root: its own user does it then. */
function ownUser(): number | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = Number(spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' }).stdout)
  return Number.isInteger(id) && id > 0 ? id : 65_534
}
