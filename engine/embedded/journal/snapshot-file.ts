import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { open, readFile, rename } from 'node:fs/promises'
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

/** A snapshot whose image is bytes already, as `packImage` makes them. */
export type PackedSnapshot = Omit<Snapshot, 'image'> & { readonly body: Buffer }

/** The bytes of an image as it is at this moment. */
export function packImage(image: unknown): Buffer {
  return serialize(image)
}

/** Writes a snapshot so that the file is there whole or not at all. To be called off the main thread: it waits for the disk. */
export function writeSnapshot(path: string, { image, ...about }: Snapshot): void {
  const body = packImage(image)
  const head = headOf({ ...about, body })
  const draft = `${path}.draft`
  const file = openSync(draft, 'w')
  try {
    writeWhole(file, head)
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

/** Writes a snapshot as `writeSnapshot` does, and waits for the disk beside the work. Rejects where it cannot be read back whole. */
export async function storeSnapshot(path: string, snapshot: PackedSnapshot): Promise<void> {
  const draft = `${path}.draft`
  const file = await open(draft, 'w')
  try {
    await file.writeFile(headOf(snapshot))
    await file.writeFile(snapshot.body)
    await file.sync()
  } finally {
    await file.close()
  }
  if (!(await readPacked(draft))) throw new Error(`the snapshot ${path} cannot be read back`)
  await rename(draft, path)
  const folder = await open(dirname(path), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

function headOf({ body, position, mark, fingerprint }: PackedSnapshot): Buffer {
  const head: Head = { position, mark, fingerprint, bytes: body.length, sha256: sha256(body) }
  return Buffer.from(`${magic}${JSON.stringify(head)}\n`)
}

/** Reads a snapshot; undefined if it is torn, altered or of other code. */
export async function readSnapshot(path: string, fingerprint: string): Promise<Snapshot | undefined> {
  const packed = await readPacked(path)
  if (packed?.fingerprint !== fingerprint) return undefined
  const { body, ...about } = packed
  try {
    return { ...about, image: deserialize(body) as unknown }
  } catch {
    return undefined
  }
}

async function readPacked(path: string): Promise<PackedSnapshot | undefined> {
  try {
    const file = await readFile(path)
    if (file.toString('latin1', 0, magic.length) !== magic) return undefined
    const end = file.indexOf('\n', magic.length)
    const head = JSON.parse(file.toString('utf8', magic.length, end)) as Head
    const body = file.subarray(end + 1)
    if (body.length !== head.bytes || sha256(body) !== head.sha256) return undefined
    return { position: head.position, mark: head.mark, fingerprint: head.fingerprint, body }
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
