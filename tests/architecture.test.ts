import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../server/setup/project-root.mjs'
import { doors, packagesAtHome, pureRooms } from './architecture/doors.js'
import { roomOf } from './architecture/room.js'

const sources = readdirSync(projectRoot, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /^(engine|server|designer)\/.*\.(ts|vue|mts)$/.test(file) && !file.endsWith('.d.ts'),
)
const text = (file: string): string => readFileSync(join(projectRoot, file), 'utf8')
const code = (file: string): string => text(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')
const rooms = doors.map((door) => door.room)

describe('doors', () => {
  let result: ICruiseResult

  beforeAll(async () => {
    const cruised = await cruise(
      ['engine', 'server', 'designer'],
      {
        baseDir: projectRoot,
        doNotFollow: { path: 'node_modules' },
        exclude: { path: '(^|/)(dist|data)/' },
        tsPreCompilationDeps: 'specify',
        ruleSet: {
          forbidden: [
            {
              name: 'no-cycle',
              severity: 'error',
              from: {},
              // A type may know the union it is part of; what runs may not wait for itself.
              to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
            },
          ],
        },
        validate: true,
      },
      undefined,
      { tsConfig: undefined },
    )
    result = cruised.output as ICruiseResult
  })

  it('sees the sources', () => {
    expect(result.modules.length).toBeGreaterThan(sources.length / 2)
    expect(sources.length).toBeGreaterThan(50)
  })

  it('gives every source a room', () => {
    expect(sources.filter((file) => roomOf(file, rooms) === undefined)).toEqual([])
  })

  it('lets each room import only what the table allows', () => {
    const wrong: string[] = []
    for (const module of result.modules) {
      const from = doors.find((door) => door.room === roomOf(module.source, rooms))
      if (from === undefined) continue
      for (const dependency of module.dependencies) {
        const to = roomOf(dependency.resolved, rooms)
        if (to === undefined || to === from.room || from.may.includes(to)) continue
        wrong.push(`${module.source} -> ${dependency.resolved}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('has no circle of rooms in the table itself', () => {
    const open = new Map(doors.map((door) => [door.room, new Set(door.may)]))
    for (;;) {
      const leaf = [...open].find(([, may]) => [...may].every((room) => !open.has(room)))
      if (leaf === undefined) break
      open.delete(leaf[0])
    }
    expect([...open.keys()]).toEqual([])
  })

  it('has no import that runs in a circle', () => {
    const circles = result.summary.violations.map((violation) =>
      [violation.from, ...(violation.cycle ?? []).map((step) => step.name)].join(' -> '),
    )
    expect(circles).toEqual([])
  })

  it('keeps each of the large packages in its one room', () => {
    const wrong: string[] = []
    for (const module of result.modules) {
      const room = roomOf(module.source, rooms)
      for (const dependency of module.dependencies) {
        const home = packagesAtHome[dependency.module.split('/')[0] ?? '']
        if (home !== undefined && room !== undefined && !home.includes(room)) {
          wrong.push(`${module.source} imports ${dependency.module}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('purity', () => {
  const impure = [
    /\bDate\b/,
    /\basync\b|\bawait\b|\bPromise\b/,
    /['"]node:/,
    /\b(SELECT|INSERT|UPDATE|DELETE)\s+\w+\s+\w+/,
  ]

  it.each(pureRooms)('%s holds no date, no promise, nothing of Node, no SQL', (room) => {
    const files = sources.filter((file) => file.startsWith(`${room}/`))
    expect(files.length).toBeGreaterThan(0)
    const wrong = files.flatMap((file) =>
      impure.filter((sign) => sign.test(code(file))).map((sign) => `${file}: ${sign.source}`),
    )
    expect(wrong).toEqual([])
  })

  it('reads the wall clock in one file', () => {
    const readers = sources.filter((file) => /\bDate\.now\(|new Date\(\)|performance\.now\(/.test(code(file)))
    expect(readers.filter((file) => !file.startsWith('server/pages/'))).toEqual([
      'engine/embedded/run/system-time.ts',
    ])
  })

  it('keeps values out of the gateway', () => {
    const wrong = sources.filter(
      (file) =>
        file.startsWith('engine/gateway/') &&
        /^\s*export\s+(?!type\b|interface\b)|^\s*(const|let|function|class)\b/m.test(code(file)),
    )
    expect(wrong).toEqual([])
  })
})

describe('house style', () => {
  const size = (file: string): number => text(file).split('\n').length - 1

  it('keeps files short: half of them below 81 lines, none above 300', () => {
    const sizes = sources.map(size).sort((a, b) => a - b)
    expect(sources.filter((file) => size(file) > 300)).toEqual([])
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80)
  })

  it('names no file utils, types, helpers, shared or common', () => {
    expect(sources.filter((file) => /(^|\/)(utils?|types|helpers?|shared|common)\.m?ts$/.test(file))).toEqual(
      [],
    )
  })

  it('has no any', () => {
    expect(sources.filter((file) => /(:|\bas|<)\s*any\b/.test(code(file)))).toEqual([])
  })

  it('has no default export, no enum and no subclass in the engine', () => {
    const engine = sources.filter((file) => file.startsWith('engine/'))
    expect(
      engine.filter((file) => /export default|\benum \w+|\bclass \w+ extends\b/.test(code(file))),
    ).toEqual([])
  })

  it('gives each room a page of its own', () => {
    const folders = rooms.filter((room) => !room.endsWith('.ts'))
    const missing = folders.filter((room) => !existsSync(join(projectRoot, room, 'README.md')))
    expect(missing).toEqual([])
  })
})
