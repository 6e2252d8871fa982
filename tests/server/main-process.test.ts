import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openBancheng, systemTime } from '../../engine/index.js'
import { openZeebeGateway } from '../../engine/zeebe/zeebe-gateway.js'
import { scratchFolder } from './scratch-folder.js'

interface Running {
  readonly child: ChildProcess
  out(): string
  err(): string
  /** Resolves once standard output holds the text; rejects where the process ends before. */
  until(text: string): Promise<string>
  readonly exit: Promise<number | null>
}

const children: ChildProcess[] = []

function start(environment: Record<string, string>): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { ...process.env, HOST: '', PORT: '0', LOG_LEVEL: 'info', ...environment },
  })
  children.push(child)
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    child,
    out: () => out,
    err: () => err,
    exit,
    async until(text) {
      while (!out.includes(text)) {
        const more = new Promise<'more'>((resolve) => child.stdout.once('data', () => resolve('more')))
        const ended = await Promise.race([more, exit])
        if (ended !== 'more' && !out.includes(text))
          throw new Error(`ended with ${String(ended)}: ${out}${err}`)
      }
      return out
    },
  }
}

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

const checked = scratchFolder()
/** A data folder in which the matters are deployed already, so that a start takes seconds; nobody has an account there. */
function freshFolder(): string {
  const copy = scratchFolder()
  cpSync(checked, copy, { recursive: true })
  return copy
}

beforeAll(async () => {
  const bancheng = await openBancheng({ dataDir: checked, processesDir: 'processes', time: systemTime })
  expect(bancheng.refused).toEqual([])
  await bancheng.close()
}, 300_000)
const addressIn = (text: string): string => /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? ''

describe('the process', () => {
  it('prints addresses and, on the first start only, accounts that work; stops in order on SIGTERM', async () => {
    const dataDir = freshFolder()
    const first = start({ DATA_DIR: dataDir })
    const told = await first.until('停止 stop')
    await first.until('planning ')
    const address = addressIn(told)
    expect(told).toContain(`${address}/api/docs`)
    expect(told).toContain(dataDir)
    const accounts = [...first.out().matchAll(/^ {2}([\w-]+) +(\w{14}) {2}\S/gm)].map(([, name, word]) => [
      name,
      word,
    ])
    expect(accounts.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'window',
        'head',
        'inspector',
        'admin',
        'applicant',
        'planning',
        'planning-head',
      ]),
    )
    expect(new Set(accounts.map(([, word]) => word)).size).toBe(accounts.length)
    for (const [username, password] of accounts.slice(0, 2)) {
      const answer = await fetch(`${address}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username, password }),
      })
      expect(answer.status).toBe(200)
    }
    first.child.kill('SIGTERM')
    expect(await first.exit).toBe(0)
    expect(first.err()).toContain('"msg":"stopped"')
    for (const [, password] of accounts) {
      expect(first.err()).not.toContain(password)
      for (const file of readdirSync(dataDir)) {
        expect(readFileSync(join(dataDir, file)).includes(password ?? '')).toBe(false)
      }
    }

    const second = start({ DATA_DIR: dataDir })
    expect(await second.until('停止 stop')).not.toContain('演示账号')
    second.child.kill('SIGINT')
    expect(await second.exit).toBe(0)
  })

  it('says in Chinese and English that the port is in use, and how to take another', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const running = start({ DATA_DIR: freshFolder(), PORT: String(port) })
    expect(await running.exit).toBe(1)
    expect(running.err()).toContain(`端口 ${String(port)} 已被占用`)
    expect(running.err()).toContain(`Port ${String(port)} is in use`)
    expect(running.err()).toContain(`PORT=${String(port + 1)} npm start`)
    expect(running.out()).not.toContain('演示账号')
    other.close()
  })

  it('offers its engine to Zeebe clients where it is told to, and nowhere else', async () => {
    const running = start({ DATA_DIR: freshFolder(), ZEEBE_GATEWAY_PORT: '0' })
    const port = /Zeebe 网关 gateway {2}127\.0\.0\.1:(\d+)/.exec(await running.until('停止 stop'))?.[1]
    const gateway = openZeebeGateway({ address: `127.0.0.1:${port ?? ''}`, time: systemTime })
    expect(await gateway.topology()).toMatchObject({ clusterSize: 1 })
    gateway.close()
    running.child.kill('SIGINT')
    expect(await running.exit).toBe(0)
  })

  it('says in Chinese and English that the port for Zeebe clients is in use', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const running = start({ DATA_DIR: freshFolder(), ZEEBE_GATEWAY_PORT: String(port) })
    expect(await running.exit).toBe(1)
    expect(running.err()).toContain(`端口 ${String(port)}（ZEEBE_GATEWAY_PORT）已被占用`)
    expect(running.err()).toContain(`Port ${String(port)} for Zeebe's clients (ZEEBE_GATEWAY_PORT) is in use`)
    other.close()
  })

  it('refuses a PORT that is none before it touches anything', async () => {
    const dataDir = scratchFolder()
    const running = start({ DATA_DIR: dataDir, PORT: 'eighty' })
    expect(await running.exit).toBe(1)
    expect(running.err()).toContain('PORT 应为 0 到 65535 之间的整数，实际为“eighty”。')
    expect(running.err()).toContain("Expected PORT to be a whole number from 0 to 65535, but it is 'eighty'.")
    expect(readdirSync(dataDir)).toEqual([])
  })

  it.each([
    ['a file in place of the folder', '', '是文件，不是文件夹', 'is a file, not a folder'],
    ['a folder below a file', 'below', '是文件，不是文件夹', 'is a file, not a folder'],
  ])('says what is wrong, and no stack, of %s', async (_what, below, chinese, english) => {
    const file = join(scratchFolder(), 'data')
    writeFileSync(file, '')
    const dataDir = join(file, below)
    const running = start({ DATA_DIR: dataDir })
    expect(await running.exit).toBe(1)
    expect(running.err()).toContain(`${dataDir} 或其上级${chinese}`)
    expect(running.err()).toContain(english)
    expect(running.err()).not.toContain('"stack"')
  })

  it('does not share its data with a second process, and says which folder it is', async () => {
    const dataDir = freshFolder()
    const first = start({ DATA_DIR: dataDir })
    await first.until('停止 stop')
    const second = start({ DATA_DIR: dataDir })
    expect(await second.exit).toBe(1)
    expect(second.err()).toContain(`Cannot start on the folder ${dataDir}`)
    expect(second.err()).toContain('Stop that process, or take another folder: DATA_DIR=')
    expect(second.err()).not.toMatch(/^ +at /m)
    expect(second.err()).not.toContain('"stack"')
    expect((await fetch(`${addressIn(first.out())}/readyz`)).status).toBe(200)
  })
})
