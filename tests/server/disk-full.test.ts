import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openEmbeddedEngine } from '../../engine/embedded/embedded-engine.js'
import { buildApp } from '../../server/app.js'
import { readConfig } from '../../server/config.js'
import { openLog } from '../../server/log.js'
import { scratchFolder } from './scratch-folder.js'
import { openTestServer } from './test-server.js'

describe('a server whose disk is full', () => {
  it('says so at /readyz once a write failed, also where it was not the engine that wrote', async () => {
    const server = await openTestServer()
    const { bancheng, time } = server
    onTestFinished(() => server.close())
    const file = join(scratchFolder(), 'small.db')
    const engine = await openEmbeddedEngine({ file, time, maxBytes: 400_000 })
    onTestFinished(() => engine.close())
    const reading = readConfig({}, process.cwd())
    if (reading.kind === 'wrong') throw new Error(reading.messages.join('\n'))
    const log = openLog('silent')
    const app = await buildApp({ bancheng: { ...bancheng, engine }, time, config: reading.config, log })
    onTestFinished(() => app.close())
    expect((await app.inject('/readyz')).statusCode).toBe(200)

    await engine.writer.write([{ sql: 'CREATE TABLE papers (text TEXT)', bindings: [] }])
    const paper = { sql: 'INSERT INTO papers (text) VALUES (?)', bindings: ['x'.repeat(40_000)] }
    const pile = async (): Promise<void> => {
      for (let sheet = 0; sheet < 20; sheet += 1) await engine.writer.write([paper])
    }
    await expect(pile()).rejects.toThrow('full')

    const answer = await app.inject('/readyz')
    expect(answer.statusCode).toBe(503)
    expect(answer.json()).toMatchObject({ detail: '流程引擎已停止受理，请检查磁盘与日志。' })
    expect((await app.inject('/healthz')).statusCode).toBe(200)
  })
})
