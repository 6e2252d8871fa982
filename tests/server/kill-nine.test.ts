import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { constructionApplication } from './construction-application.js'
import { audit } from './kill-nine/audit.js'
import { builtProject } from './kill-nine/built-project.js'
import { handIn, workOff } from './kill-nine/clients.js'
import type { DayBook } from './kill-nine/day-book.js'
import { frontDoor } from './kill-nine/front-door.js'
import { hallRecord } from './kill-nine/hall-record.js'
import { signedInClient } from './kill-nine/http-client.js'
import { startServer } from './kill-nine/server-process.js'
import { scratchFolder } from './scratch-folder.js'

const kills = 10
const submitters = ['window', 'window2', 'applicant']
const officers = ['window', 'window2', 'planning', 'fire', 'civilDefence', 'landscaping', 'housing']
const addressIn = (text: string): string => /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? ''

describe('a server under load', () => {
  it(`that is killed ${kills} times keeps what it acknowledged, does nothing twice, and leaves no case stuck`, async () => {
    const { program, processesDir } = builtProject()
    const dataDir = scratchFolder()
    const book: DayBook = { submissions: [], acts: [], strange: [], lost: 0 }
    const door = frontDoor()
    const application = constructionApplication()

    // The first start puts the matter on the list and prints accounts; clients stay signed in from then on.
    let server = startServer(program, dataDir)
    const printed = (await server.serving) ?? ''
    expect([printed === '', server.errors()]).toEqual([false, ''])
    const passwords = new Map(
      [...printed.matchAll(/^ {2}([\w-]+) +(\w{14}) {2}\S/gm)].map(([, name = '', word = '']) => [
        name,
        word,
      ]),
    )
    door.open(addressIn(printed))
    const signIn = (name: string) => signedInClient(door, name, passwords.get(name) ?? '')
    const clients = await Promise.all([
      ...submitters.map(async (name) => [name, handIn, await signIn(name)] as const),
      ...officers.map(async (name) => [name, workOff, await signIn(name)] as const),
    ])
    const day = Promise.all(
      clients.map(([name, work, client]) =>
        work === handIn ? handIn(client, name, application, book) : workOff(client, name, book),
      ),
    )

    for (let life = 1; life <= kills; life += 1) {
      await pause(300 + Math.random() * 900)
      expect([await server.kill(), server.errors()]).toEqual(['SIGKILL', ''])
      door.shut()
      server = startServer(program, dataDir)
      // One in four dies before it serves, perhaps while it makes good what the one before left behind.
      if (life % 4 === 3) continue
      const told = await server.serving
      expect([told === undefined, server.errors()]).toEqual([false, ''])
      door.open(addressIn(told ?? ''))
    }
    door.close()
    await server.kill()
    await day

    const records = await hallRecord(dataDir, processesDir)
    expect(audit(book, records)).toEqual([])
    // There was something to lose.
    expect(book.submissions.length).toBeGreaterThan(kills)
    expect(book.acts.length).toBeGreaterThan(kills)
    expect(book.lost).toBeGreaterThan(0)
    expect(records.some(({ detail }) => detail.state === 'closed')).toBe(true)
  }, 300_000)
})
