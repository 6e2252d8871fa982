import type { EventRecord } from '../log/event-record.js'
import type { FollowUp, VariableChange } from '../log/follow-up.js'
import type { EngineState } from '../state/engine-state.js'

/** Notes what may have made conditions true while one command is carried out. */
export interface ConditionWatch {
  note(record: EventRecord): void
  /** What is to be done about it; each change is told of once. */
  take(): readonly FollowUp[]
}

interface Noted {
  readonly opened: number[]
  readonly changes: VariableChange[]
}

/** A watch over this state. It costs nothing for process instances without conditions. */
export function watchConditions(state: Readonly<EngineState>): ConditionWatch {
  const noted = new Map<number, Noted>()

  function of(processInstanceKey: number): Noted {
    const known = noted.get(processInstanceKey) ?? { opened: [], changes: [] }
    noted.set(processInstanceKey, known)
    return known
  }

  return {
    note({ kind, key, value }) {
      if (kind === 'CONDITIONAL_SUBSCRIPTION:CREATED') of(value.processInstanceKey).opened.push(key)
      if (kind !== 'VARIABLE:CREATED' && kind !== 'VARIABLE:UPDATED' && kind !== 'VARIABLE_ITEM:COLLECTED')
        return
      const { processInstanceKey, scopeKey, name } = value
      if (!state.conditions.has(processInstanceKey)) return
      const change = kind === 'VARIABLE:CREATED' ? 'create' : 'update'
      of(processInstanceKey).changes.push({ scopeKey, name, change })
    },
    take() {
      if (noted.size === 0) return []
      const followUps = [...noted].map(([processInstanceKey, { opened, changes }]) => {
        return { kind: 'EVALUATE_CONDITIONS', processInstanceKey, opened, changes } as const
      })
      noted.clear()
      return followUps
    },
  }
}
