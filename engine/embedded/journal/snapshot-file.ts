import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** The state as it was after the record at `position`. */
export interface Snapshot {
  readonly position: number
  /** Tells that record from any other that might have come to stand at its position, such as after a backup was put back. */
  readonly mark: string
  /** Tells which code understands the image; an image of other code is not used. */
  readonly fingerprint: string
  readonly image: unknown
}

interface Head {
  readonly position: number
  readonly mark: string
  readonly fingerprint: string
  readonly bytes: number
  readonly sha256: string
}

const magic = 'bancheng snapshot 1\n'

/** Writes a snapshot so that the file is there whole or not at all. To be called off the main thread: it waits for the disk. */
export function writeSnapshot(path: string, snapshot: Snapshot): void {
  const body = serialize(snapshot.image)
  const head: Head = {
    position: snapshot.position,
    mark: snapshot.mark,
    fingerprint: snapshot.fingerprint,
    bytes: body.length,
    sha256: sha256(body),
  }
  const draft = `${path}.draft`
  const file = openSync(draft, 'w')
  try {
    writeWhole(file, Buffer.from(`${magic}${JSON.stringify(head)}\n`))
    writeWhole(file, body)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(draft, path)
  const folder = openSync(dirname(path), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

/** Reads a snapshot; undefined if it is torn, altered or of other code. */
export async function readSnapshot(path: string, fingerprint: string): Promise<Snapshot | undefined> {
  try {
    const file = await readFile(path)
    if (file.toString('latin1', 0, magic.length) !== magic) return undefined
    const end = file.indexOf('\n', magic.length)
    const head = JSON.parse(file.toString('utf8', magic.length, end)) as Head
    const body = file.subarray(end + 1)
    const whole = body.length === head.bytes && sha256(body) === head.sha256
    if (!whole || head.fingerprint !== fingerprint) return undefined
    return { position: head.position, mark: head.mark, fingerprint, image: deserialize(body) as unknown }
  } catch {
    return undefined
  }
}

function writeWhole(file: number, content: Buffer): void {
  for (let done = 0; done < content.length;) done += writeSync(file, content, done)
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
