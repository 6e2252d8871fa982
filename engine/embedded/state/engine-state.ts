/** All that the engine knows, the sum of its log. Plain maps, sets, lists and objects: a structured clone carries it. */
export interface EngineState {
  /** Position of the last event applied; 0 before the first. */
  lastPosition: number
  /** The last key given out. */
  lastKey: number
}
