import { fromJSON, type ServiceDefinition } from '@grpc/proto-loader'
import { messageForm } from './message-form.js'

type Namespace = Parameters<typeof fromJSON>[0]

const field = (type: string, id: number) => ({ type, id })
const method = (requestType: string, responseType: string) => ({ requestType, responseType, comment: '' })
const list = (type: string, id: number) => ({ type, id, rule: 'repeated' as const })

/**
 * Commands that Zeebe learned after the protocol file of the client was written, by their field numbers.
 * Source: Zeebe, gateway.proto of 8.8.
 */
const protocol: Namespace = {
  nested: {
    gateway_protocol: {
      nested: {
        UpdateJobTimeoutRequest: { fields: { jobKey: field('int64', 1), timeout: field('int64', 2) } },
        MigrateProcessInstanceRequest: {
          fields: { processInstanceKey: field('int64', 1), migrationPlan: field('MigrationPlan', 2) },
          nested: {
            MigrationPlan: {
              fields: {
                targetProcessDefinitionKey: field('int64', 1),
                mappingInstructions: list('MappingInstruction', 2),
              },
            },
            MappingInstruction: {
              fields: { sourceElementId: field('string', 1), targetElementId: field('string', 2) },
            },
          },
        },
        BroadcastSignalRequest: {
          fields: {
            signalName: field('string', 1),
            variables: field('string', 2),
            tenantId: field('string', 3),
          },
        },
        BroadcastSignalResponse: { fields: { key: field('int64', 1), tenantId: field('string', 2) } },
        Nothing: { fields: {} },
        Gateway: {
          methods: {
            UpdateJobTimeout: method('UpdateJobTimeoutRequest', 'Nothing'),
            MigrateProcessInstance: method('MigrateProcessInstanceRequest', 'Nothing'),
            BroadcastSignal: method('BroadcastSignalRequest', 'BroadcastSignalResponse'),
          },
        },
      },
    },
  },
}

/** How the later commands go over the wire, by name. */
export const laterCommands = fromJSON(protocol, messageForm)['gateway_protocol.Gateway'] as ServiceDefinition
