import type { MigrateProcessInstanceRequest, VariableInstruction } from '../../gateway/instance-change.js'
import { unaryCall } from './unary-call.js'

interface Modification {
  readonly processInstanceKey: string
  readonly activateInstructions: readonly {
    readonly elementId: string
    readonly ancestorElementInstanceKey: string
    readonly variableInstructions: readonly Required<VariableInstruction>[]
  }[]
  readonly terminateInstructions: readonly { readonly elementInstanceKey: string }[]
}

interface Migration {
  readonly processInstanceKey: string
  readonly migrationPlan: MigrateProcessInstanceRequest['migrationPlan'] | null
}

/** Clients write no ancestor as 0 or as -1. */
function ancestorOf(key: string): { readonly ancestorElementInstanceKey?: string } {
  return key === '0' || key === '-1' ? {} : { ancestorElementInstanceKey: key }
}

/** The commands about an instance that runs. Source: gateway.proto. */
export const instanceCalls = {
  CancelProcessInstance: unaryCall<{ readonly processInstanceKey: string }>({
    rpc: 'CancelProcessInstance',
    intent: 'CANCEL',
    ask: ({ gateway }, { processInstanceKey }) => gateway.cancelProcessInstance({ processInstanceKey }),
  }),
  ModifyProcessInstance: unaryCall<Modification>({
    rpc: 'ModifyProcessInstance',
    intent: 'MODIFY',
    ask: ({ gateway }, { processInstanceKey, activateInstructions, terminateInstructions }) =>
      gateway.modifyProcessInstance({
        processInstanceKey,
        activateInstructions: activateInstructions.map((instruction) => ({
          elementId: instruction.elementId,
          ...ancestorOf(instruction.ancestorElementInstanceKey),
          variableInstructions: instruction.variableInstructions,
        })),
        terminateInstructions,
      }),
  }),
  MigrateProcessInstance: unaryCall<Migration>({
    rpc: 'MigrateProcessInstance',
    intent: 'MIGRATE',
    ask: ({ gateway }, { processInstanceKey, migrationPlan }) =>
      gateway.migrateProcessInstance({
        processInstanceKey,
        migrationPlan: migrationPlan ?? { targetProcessDefinitionKey: '0', mappingInstructions: [] },
      }),
  }),
  SetVariables: unaryCall<{
    readonly elementInstanceKey: string
    readonly variables: string
    readonly local: boolean
  }>({
    rpc: 'SetVariables',
    intent: 'UPDATE',
    ask: ({ gateway }, { elementInstanceKey, variables, local }) =>
      gateway.setVariables({ elementInstanceKey, variables, local }),
  }),
  ResolveIncident: unaryCall<{ readonly incidentKey: string }>({
    rpc: 'ResolveIncident',
    intent: 'RESOLVE',
    ask: ({ gateway }, { incidentKey }) => gateway.resolveIncident({ incidentKey }),
  }),
}
