import type { InjectionKey } from 'vue'
import { inject } from 'vue'
import type { Desk } from './desk.js'

/** By this the parts of the page find their desk. */
export const deskKey: InjectionKey<Desk> = Symbol('desk')

/** The desk of the page a component stands in. */
export function useDesk(): Desk {
  const desk = inject(deskKey)
  if (desk === undefined) throw new Error('Expected a desk around this component, but there is none')
  return desk
}
