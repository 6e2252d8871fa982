import { unaryCall } from './unary-call.js'
import { variablesOf } from './variables-of.js'

/** The commands that are about no single instance: messages, signals, decisions, and what the cluster is. Source: gateway.proto. */
export const clusterCalls = {
  PublishMessage: unaryCall<{
    readonly name: string
    readonly correlationKey: string
    readonly timeToLive: string
    readonly messageId: string
    readonly variables: string
  }>({
    rpc: 'PublishMessage',
    intent: 'PUBLISH',
    ask: ({ gateway }, { name, correlationKey, timeToLive, messageId, variables }) =>
      gateway.publishMessage({
        name,
        correlationKey,
        timeToLive: Number(timeToLive),
        ...(messageId === '' ? {} : { messageId }),
        ...variablesOf(variables),
      }),
  }),
  BroadcastSignal: unaryCall<{ readonly signalName: string; readonly variables: string }>({
    rpc: 'BroadcastSignal',
    intent: 'BROADCAST',
    ask: ({ gateway }, { signalName, variables }) =>
      gateway.broadcastSignal({ signalName, ...variablesOf(variables) }),
  }),
  EvaluateDecision: unaryCall<{
    readonly decisionKey: string
    readonly decisionId: string
    readonly variables: string
  }>({
    rpc: 'EvaluateDecision',
    intent: 'EVALUATE',
    ask: ({ gateway }, { decisionKey, decisionId, variables }) =>
      gateway.evaluateDecision({
        ...(decisionKey === '0' ? {} : { decisionKey }),
        ...(decisionId === '' ? {} : { decisionId }),
        ...variablesOf(variables),
      }),
  }),
  Topology: unaryCall<object>({
    rpc: 'Topology',
    intent: 'TOPOLOGY',
    async ask({ gateway, port }) {
      const topology = await gateway.topology()
      const partitions = Array.from({ length: topology.partitionsCount }, (_, index) => ({
        partitionId: index + 1,
        role: 'LEADER',
        health: 'HEALTHY',
      }))
      const broker = {
        nodeId: 0,
        host: '127.0.0.1',
        port: port(),
        partitions,
        version: topology.gatewayVersion,
      }
      return { kind: 'accepted', response: { ...topology, brokers: [broker] } }
    },
  }),
}
