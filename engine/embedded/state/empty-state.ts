import type { EngineState } from './engine-state.js'

/** Keys are numbered as on the first partition of a Zeebe cluster. */
const FIRST_KEY = 2_251_799_813_685_248

/** The state before the first event. */
export function emptyState(): EngineState {
  return {
    lastPosition: 0,
    lastKey: FIRST_KEY,
    followUps: [],
    processes: new Map(),
    processVersions: new Map(),
    decisionRequirements: new Map(),
    decisionRequirementsVersions: new Map(),
    decisions: new Map(),
    decisionVersions: new Map(),
    forms: new Map(),
    formVersions: new Map(),
    instances: new Map(),
    variables: new Map(),
    jobs: new Map(),
    activatable: new Map(),
    jobDeadlines: [],
    jobBackOffs: [],
    timers: new Map(),
    timersDue: [],
    timersOf: new Map(),
    incidents: new Map(),
    incidentOf: new Map(),
    messages: new Map(),
    messagesByName: new Map(),
    messageIds: new Map(),
    messageDeadlines: [],
    correlatedProcesses: new Map(),
    messageSubscriptions: new Map(),
    subscriptionsByName: new Map(),
    processMessageSubscriptions: new Map(),
    messageStarts: new Map(),
    startedByKey: new Map(),
    startKeyOf: new Map(),
    signalSubscriptions: new Map(),
    signalsOf: new Map(),
    compensations: new Map(),
    compensationsOf: new Map(),
    userTasks: new Map(),
    conditions: new Map(),
  }
}
