import type { StateImage } from '../../../engine/embedded/core.js'

/** The state as text, the order of its maps and sets included: two states are the same if and only if their texts are. */
export function imageText(image: StateImage): string {
  return JSON.stringify(
    image,
    (_, value: unknown) => {
      if (value instanceof Map) return { map: [...(value as Map<unknown, unknown>)] }
      if (value instanceof Set) return { set: [...(value as Set<unknown>)] }
      return value
    },
    1,
  )
}
