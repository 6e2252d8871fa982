import type { Engine } from '../elements/engine.js'

/** Keys of the living instances of an element, oldest first. */
export function living(engine: Engine, elementId: string): readonly number[] {
  return [...engine.core.image().instances.values()].flatMap(({ key, value }) =>
    value.elementId === elementId ? [key] : [],
  )
}

/** The only living instance of an element. */
export function theOnly(engine: Engine, elementId: string): number {
  const [key, ...others] = living(engine, elementId)
  if (key === undefined || others.length > 0) throw new Error(`not one instance of '${elementId}'`)
  return key
}
