/** What the desk asks of the editor of an open file. */
export interface Editor {
  /** Writes what is in it to the desk. */
  flush(): Promise<void>
  /** Shows an element or place of the file. */
  reveal?(place: string): void
  /** Brings the keyboard to it, once its tab is in front. */
  focus?(): void
  /** The file as a picture. */
  picture?(): Promise<string>
}
