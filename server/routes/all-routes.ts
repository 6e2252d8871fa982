import type { Registry } from 'prom-client'
import type { Bancheng, TimeSource } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { addAbsenceRoutes } from './absences.js'
import { addCaseClockRoutes } from './case-clocks.js'
import { addCaseDutyRoutes } from './case-duties.js'
import { addCaseRecordRoutes } from './case-records.js'
import { addCaseRoutes } from './cases.js'
import { addDeploymentRoutes } from './deployments.js'
import { addDraftRoutes } from './drafts.js'
import { addEventRoutes } from './events.js'
import { addHealthRoutes } from './health.js'
import { addInspectionRoutes } from './inspections.js'
import { addMatterRoutes } from './matters.js'
import { addMeetingActRoutes } from './meeting-acts.js'
import { addMeetingRoutes } from './meetings.js'
import { addMetricsRoutes } from './metrics.js'
import { addNoticeRoutes } from './notices.js'
import { addSessionRoutes, type SessionRouteParts } from './session.js'
import { addTaskActRoutes } from './task-acts.js'
import { addTaskRoutes } from './tasks.js'
import { addTimeRoutes } from './time.js'

/** What the routes stand on. */
export interface RouteParts {
  readonly bancheng: Bancheng
  readonly time: TimeSource
  readonly session: SessionRouteParts
  readonly registry: Registry
  readonly packageBytes: number
  readonly isStopping: () => boolean
}

/** Every route of the server, a resource a line. */
export function addRoutes(app: App, parts: RouteParts): void {
  const { bancheng, time, session, registry, packageBytes, isStopping } = parts
  addSessionRoutes(app, bancheng, session)
  addTaskRoutes(app, bancheng)
  addTaskActRoutes(app, bancheng)
  addMeetingRoutes(app, bancheng)
  addMeetingActRoutes(app, bancheng)
  addCaseRoutes(app, bancheng)
  addCaseRecordRoutes(app, bancheng)
  addCaseClockRoutes(app, bancheng)
  addCaseDutyRoutes(app, bancheng)
  addNoticeRoutes(app, bancheng)
  addAbsenceRoutes(app, bancheng)
  addInspectionRoutes(app, bancheng)
  addMatterRoutes(app, bancheng)
  addDeploymentRoutes(app, bancheng, packageBytes)
  addDraftRoutes(app, bancheng, packageBytes)
  addEventRoutes(app, session.streams, isStopping)
  addTimeRoutes(app, bancheng, time)
  addHealthRoutes(app, bancheng, isStopping)
  addMetricsRoutes(app, registry)
}
