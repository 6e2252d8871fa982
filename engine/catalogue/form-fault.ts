/** What is wrong with the data of a form: `place` by names and dots (`site.area`, `rooms.0.name`), `message` in Chinese. */
export interface FormFault {
  readonly place: string
  readonly message: string
}
