import { jobResultMessages } from './job-result-messages.js'

/**
 * Commands of Zeebe's gateway protocol that are newer than the protocol file of `zeebe-node` 8.3, in protobuf's JSON form.
 * Source: Zeebe 8.8, gateway.proto, `MigrateProcessInstance`, `UpdateJobTimeout`, `BroadcastSignal` (which learnt of tenants),
 * `CompleteJob` (which learnt of results).
 */
export const newerCommands = {
  nested: {
    gateway_protocol: {
      nested: {
        MigrateProcessInstanceRequest: {
          fields: {
            processInstanceKey: { type: 'int64', id: 1 },
            migrationPlan: { type: 'MigrationPlan', id: 2 },
            operationReference: { type: 'uint64', id: 3 },
          },
          nested: {
            MigrationPlan: {
              fields: {
                targetProcessDefinitionKey: { type: 'int64', id: 1 },
                mappingInstructions: { rule: 'repeated', type: 'MappingInstruction', id: 2 },
              },
            },
            MappingInstruction: {
              fields: {
                sourceElementId: { type: 'string', id: 1 },
                targetElementId: { type: 'string', id: 2 },
              },
            },
          },
        },
        MigrateProcessInstanceResponse: { fields: {} },
        UpdateJobTimeoutRequest: {
          fields: {
            jobKey: { type: 'int64', id: 1 },
            timeout: { type: 'int64', id: 2 },
            operationReference: { type: 'uint64', id: 3 },
          },
        },
        UpdateJobTimeoutResponse: { fields: {} },
        BroadcastSignalRequest: {
          fields: {
            signalName: { type: 'string', id: 1 },
            variables: { type: 'string', id: 2 },
            tenantId: { type: 'string', id: 3 },
          },
        },
        BroadcastSignalResponse: {
          fields: { key: { type: 'int64', id: 1 }, tenantId: { type: 'string', id: 2 } },
        },
        ...jobResultMessages,
        Gateway: {
          methods: {
            CompleteJob: { requestType: 'CompleteJobRequest', responseType: 'CompleteJobResponse' },
            MigrateProcessInstance: {
              requestType: 'MigrateProcessInstanceRequest',
              responseType: 'MigrateProcessInstanceResponse',
            },
            UpdateJobTimeout: {
              requestType: 'UpdateJobTimeoutRequest',
              responseType: 'UpdateJobTimeoutResponse',
            },
            BroadcastSignal: {
              requestType: 'BroadcastSignalRequest',
              responseType: 'BroadcastSignalResponse',
            },
          },
        },
      },
    },
  },
}
