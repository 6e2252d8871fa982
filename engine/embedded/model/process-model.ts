/** One executable process as a frozen graph. */
export interface ProcessModel {
  readonly id: string
}
