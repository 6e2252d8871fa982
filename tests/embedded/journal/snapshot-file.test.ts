import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSnapshot, writeSnapshot } from '../../../engine/embedded/journal/snapshot-file.js'
import { snapshotShelf } from '../../../engine/embedded/journal/snapshot-shelf.js'
import { temporaryFolder } from './temporary-folder.js'

const image = { jobs: new Map([[2251799813685250, { type: '意见', retries: 3 }]]), keys: [1, 2, 3] }

function written(): string {
  const path = join(temporaryFolder(), 'snapshot')
  writeSnapshot(path, { position: 12, mark: 'm', fingerprint: 'this code', image })
  return path
}

describe('a snapshot', () => {
  it('gives back what it was given', async () => {
    expect(await readSnapshot(written(), 'this code')).toEqual({
      position: 12,
      mark: 'm',
      fingerprint: 'this code',
      image,
    })
  })

  it('of other code is not used', async () => {
    expect(await readSnapshot(written(), 'other code')).toBeUndefined()
  })

  it('that is torn anywhere is not used', async () => {
    const path = written()
    const whole = readFileSync(path)
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(path, whole.subarray(0, length))
      expect(await readSnapshot(path, 'this code'), `torn after ${length} bytes`).toBeUndefined()
    }
  })

  it('with one altered byte in its image is not used', async () => {
    const path = written()
    const whole = readFileSync(path)
    const body = whole.lastIndexOf('}\n') + 2
    for (let at = body; at < whole.length; at += 1) {
      const altered = Buffer.from(whole)
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at)
      writeFileSync(path, altered)
      expect(await readSnapshot(path, 'this code'), `altered at ${at}`).toBeUndefined()
    }
  })

  it('that is not there is none', async () => {
    expect(await readSnapshot(join(temporaryFolder(), 'nothing'), 'this code')).toBeUndefined()
  })
})

describe('the shelf of snapshots', () => {
  it('lists the newest first and keeps as many as it is told', async () => {
    const shelf = snapshotShelf(join(temporaryFolder(), 'bancheng.db'))
    for (const position of [9, 1000, 20]) {
      writeSnapshot(shelf.pathFor(position), { position, mark: 'm', fingerprint: '', image })
    }
    writeFileSync(`${shelf.pathFor(2000)}.draft`, 'half')

    expect(await shelf.list()).toEqual([1000, 20, 9].map((position) => shelf.pathFor(position)))
    await shelf.keep(2)
    expect(await shelf.list()).toEqual([1000, 20].map((position) => shelf.pathFor(position)))
  })
})
