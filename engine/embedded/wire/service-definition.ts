import { createRequire } from 'node:module'
import type { ServiceDefinition } from '@grpc/grpc-js'
import { fromJSON, loadSync, type PackageDefinition } from '@grpc/proto-loader'
import { newerCommands } from './newer-commands.js'

// An int64 does not fit a JavaScript number; a field that was not sent is what protobuf says it is.
const reading = { keepCase: true, longs: String, enums: String, defaults: true, oneofs: true }

/**
 * The service `gateway_protocol.Gateway` as Zeebe's clients know it: the protocol file of the package `zeebe-node`, and the commands
 * that came after it.
 */
export function serviceDefinition(): ServiceDefinition {
  const file = createRequire(import.meta.url).resolve('zeebe-node/proto/zeebe.proto')
  return {
    ...serviceOf(loadSync(file, reading)),
    ...serviceOf(fromJSON(newerCommands as Parameters<typeof fromJSON>[0], reading)),
  }
}

function serviceOf(definition: PackageDefinition): ServiceDefinition {
  return definition['gateway_protocol.Gateway'] as ServiceDefinition
}
