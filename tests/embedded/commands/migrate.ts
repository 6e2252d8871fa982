import type { Engine } from '../elements/engine.js'

/** Migrates an instance to the latest version of a process; `plan` leads from source to target elements. */
export function migrate(
  engine: Engine,
  processInstanceKey: number,
  to: string,
  plan: Readonly<Record<string, string>>,
) {
  return engine.send({
    kind: 'PROCESS_INSTANCE_MIGRATION:MIGRATE',
    processInstanceKey,
    targetProcessDefinitionKey: engine.core.image().processVersions.get(to)?.at(-1) ?? -1,
    mappingInstructions: Object.entries(plan).map(([sourceElementId, targetElementId]) => ({
      sourceElementId,
      targetElementId,
    })),
  })
}
