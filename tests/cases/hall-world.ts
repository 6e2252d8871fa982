import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '../../engine/cases/actor.js'
import type { CaseDetail } from '../../engine/cases/case-view.js'
import type { Hall } from '../../engine/cases/hall.js'
import type { HallAnswer } from '../../engine/cases/hall-answer.js'
import type { HallCommand } from '../../engine/cases/hall-command.js'
import { openHall } from '../../engine/cases/open-hall.js'
import type { TaskSummary } from '../../engine/cases/task-view.js'
import { createCatalogue } from '../../engine/catalogue/catalogue.js'
import type { Matter } from '../../engine/catalogue/matter.js'
import { readProcessesFolder } from '../../engine/catalogue/processes-folder.js'
import { openEmbeddedEngine } from '../../engine/embedded/embedded-engine.js'
import type { EmbeddedEngine } from '../../engine/embedded/embedded-engine.js'
import type { Gateway } from '../../engine/gateway/gateway.js'
import { createVirtualTime } from '../../engine/scenario/virtual-time.js'
import type { VirtualTime } from '../../engine/scenario/virtual-time.js'
import type { Calendar } from '../../engine/statute/calendar.js'
import { toIso, toMs } from '../../engine/statute/instant.js'
import { openStore } from '../../engine/store/open-store.js'
import type { StatementWriter } from '../../engine/store/statement-writer.js'
import type { Store } from '../../engine/store/store.js'
import { people } from './people.js'
import { sampleMatter } from './sample-matter.js'

export const processes = readProcessesFolder('processes')

/** What stands between the hall and the world; a test may put something in front of either. */
export interface Doors {
  readonly gateway: Gateway
  readonly writer: StatementWriter
}

export interface WorldOptions {
  readonly at?: string
  readonly matter?: Matter
  readonly calendar?: Calendar
  readonly between?: (doors: Doors) => Doors
  /** Told how to let go of the file, before the hall is opened: it may never come to be. */
  readonly leaving?: (leave: () => Promise<void>) => void
}

/** A hall on the real embedded engine, both in one SQLite file, with a clock that stands still until it is moved. */
export interface HallWorld {
  readonly time: VirtualTime
  readonly engine: EmbeddedEngine
  readonly store: Store
  readonly hall: Hall
  now(): string
  /** Waits until neither engine nor hall does anything more. */
  settle(): Promise<void>
  advanceTo(at: string): Promise<void>
  execute(command: HallCommand, actor: Actor): Promise<HallAnswer>
  /** Submits a case of the sample; answers its number. */
  submit(changes?: Partial<Extract<HallCommand, { kind: 'submit-case' }>>, actor?: Actor): Promise<string>
  case(number: string): Promise<CaseDetail>
  /** The open task of an element; there must be one. */
  task(number: string, elementId: string): Promise<TaskSummary>
  /**
   * Ends this life of the hall and begins another on the same file, at the same instant or at `at`. `crashed`: the hall is not closed but
   * left where it stands.
   */
  reopen(
    options?: Pick<WorldOptions, 'between' | 'calendar' | 'at' | 'leaving'> & { readonly crashed?: boolean },
  ): Promise<HallWorld>
  close(): Promise<void>
}

export async function openHallWorld(options: WorldOptions = {}): Promise<HallWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'hall-'))
  const time = createVirtualTime(toMs(options.at ?? '2026-03-02T09:00:00+08:00'))
  return openOn(join(folder, 'bancheng.db'), time, options, () =>
    rm(folder, { recursive: true, force: true }),
  )
}

async function openOn(
  file: string,
  time: VirtualTime,
  options: WorldOptions,
  remove: () => Promise<void>,
): Promise<HallWorld> {
  const engine = await openEmbeddedEngine({ file, time })
  const matter = options.matter ?? sampleMatter()
  const { gateway, writer } = options.between?.({ gateway: engine, writer: engine.writer }) ?? {
    gateway: engine,
    writer: engine.writer,
  }
  const resources = matter.bpmn.map(({ path, text }) => ({ name: path, content: text }))
  const deployed = await engine.deployResource({ resources })
  if (deployed.kind === 'rejected') throw new Error(deployed.message)
  const store = await openStore({ file, writer })
  let left = false
  const leave = async (): Promise<void> => {
    if (left) return
    left = true
    await store.close()
    await engine.close()
  }
  options.leaving?.(leave)
  const hall = await openHall({
    gateway,
    store,
    catalogue: createCatalogue([matter]),
    law: processes.law,
    calendar: options.calendar ?? processes.calendar,
    time,
  })
  const world: HallWorld = {
    time,
    engine,
    store,
    hall,
    now: () => toIso(time.now()),
    async settle() {
      for (let before = ''; ;) {
        await engine.idle()
        await hall.idle()
        await engine.idle()
        const { position, journal } = engine.statistics()
        const now = `${position}/${journal.writes}`
        if (now === before) return
        before = now
      }
    },
    advanceTo: (at) => time.advanceTo(toMs(at), () => world.settle()),
    async execute(command, actor) {
      const answer = await hall.execute(command, actor)
      await world.settle()
      return answer
    },
    async submit(changes = {}, actor = people.applicant) {
      const command = {
        kind: 'submit-case',
        matterId: matter.id,
        applicant: { name: '某某公司' },
        application: { area: 1200 },
        materials: [{ id: 'drawing' }, { id: 'deed' }],
        ...changes,
      } as const
      const answer = await world.execute(command, actor)
      if (answer.kind === 'refused') throw new Error(answer.message)
      return answer.caseNumber
    },
    async case(number) {
      const found = await hall.views.case(number, people.admin)
      if (found === undefined) throw new Error(`no case ${number}`)
      return found
    },
    async task(number, elementId) {
      const { tasks } = await world.case(number)
      const open = tasks.find(
        (task) => task.elementId === elementId && (task.state === 'open' || task.state === 'claimed'),
      )
      if (open === undefined)
        throw new Error(
          `no open task ${elementId} among ${tasks.map((task) => `${task.elementId}:${task.state}`).join(' ')}`,
        )
      return open
    },
    async reopen({ crashed = false, ...changes } = {}) {
      if (!crashed) await hall.close()
      await leave()
      const next = createVirtualTime(changes.at === undefined ? time.now() : toMs(changes.at))
      return openOn(file, next, { ...options, between: (doors) => doors, ...changes }, remove)
    },
    async close() {
      await hall.close()
      await leave()
      await remove()
    },
  }
  await world.settle()
  return world
}

/** Submits a case and accepts it at the window. */
export async function acceptedCase(world: HallWorld): Promise<string> {
  const number = await world.submit()
  const { id } = await world.task(number, 'intake')
  await world.execute({ kind: 'accept-case', taskId: id }, people.window)
  return number
}

/** Lets every department agree to an accepted case; answers the task in which it is decided. */
export async function agreeAll(world: HallWorld, number: string, comment = ''): Promise<string> {
  for (const [element, actor] of [
    ['planning', people.planner],
    ['landscaping', people.gardener],
    ['fire', people.fireman],
  ] as const) {
    const { id } = await world.task(number, element)
    const opinion = { kind: 'give-opinion', taskId: id, result: 'agree', comment } as const
    const answer = await world.execute(opinion, actor)
    if (answer.kind === 'refused') throw new Error(answer.message)
  }
  return (await world.task(number, 'decide')).id
}
