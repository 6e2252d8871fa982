import { toIso } from '../statute/instant.js'
import { createAbsenceWatch } from './absence-watch.js'
import { createActivity } from './activity.js'
import { createCaseQueue } from './case-queue.js'
import { createDispatcher } from './dispatcher.js'
import { createDueClocks } from './due-clocks.js'
import { executeCommand } from './execute-command.js'
import { executeStaffCommand } from './execute-staff-command.js'
import type { Hall, HallChange } from './hall.js'
import type { HallContext } from './hall-context.js'
import type { HallLog } from './hall-log.js'
import type { HallOptions } from './hall-options.js'
import { takingTimeout } from './hold-job.js'
import { lookAround } from './look-around.js'
import { outboxIds } from './outbox-command.js'
import { rearmClocks } from './rearm-clocks.js'
import { receiveJob, servedJobTypes } from './receive-job.js'
import { createSerials } from './serials.js'
import { createViews } from './views.js'

const silent: HallLog = { info: () => undefined, warn: () => undefined, error: () => undefined }

/**
 * Opens the hall: brings the engine what was written for it and not sent, applies what fell due meanwhile, then takes jobs.
 *
 * @example
 * const hall = await openHall({ gateway, store, catalogue, law, calendar, time })
 */
export async function openHall(options: HallOptions): Promise<Hall> {
  const { gateway, time } = options
  const activity = createActivity()
  const listeners = new Set<(change: HallChange) => void>()
  const log = options.log ?? silent
  const context: HallContext = {
    ...options,
    log,
    engineMayRepeat: options.engineMayRepeat ?? false,
    queue: createCaseQueue(),
    serials: createSerials(),
    now: () => toIso(time.now()),
    written(caseNumber, changes, told) {
      dueClocks.wrote(changes)
      for (const change of told) for (const listener of listeners) tell(listener, change)
      return dispatcher.wrote(caseNumber, outboxIds(changes))
    },
  }
  const dispatcher = createDispatcher(context, activity)
  const dueClocks = createDueClocks(context, activity)
  const absences = createAbsenceWatch(context, activity)

  function tell(listener: (change: HallChange) => void, change: HallChange): void {
    try {
      listener(change)
    } catch (error) {
      log.error({ error }, 'a listener failed')
    }
  }

  await rearmClocks(context)
  await dispatcher.drain()
  await dueClocks.applyDue()
  await absences.apply()
  const stopLooking = lookAround(context, { dispatcher, dueClocks })
  const streams = servedJobTypes.map((type) =>
    gateway.streamActivatedJobs({ type, worker: 'bancheng-hall', timeout: takingTimeout }, (job) => {
      activity
        .track(() => receiveJob(context, type, job))
        .catch((error: unknown) =>
          log.error({ jobKey: job.key, error }, 'the job could not be taken in; it comes again'),
        )
    }),
  )

  return {
    execute: (command, actor) => activity.track(() => executeCommand(context, command, actor)),
    staff: (command, actor) => activity.track(() => executeStaffCommand(context, absences, command, actor)),
    views: createViews(context),
    nextDue: () => dueClocks.nextDue(),
    applyDue: () => dueClocks.applyDue(),
    changes(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    idle: () => activity.idle(),
    async close() {
      for (const stream of streams) stream.close()
      stopLooking()
      dueClocks.close()
      absences.close()
      dispatcher.close()
      await activity.idle()
    },
  }
}
