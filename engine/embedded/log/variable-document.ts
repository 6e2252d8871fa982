/** Variables by name, each as the text of one JSON value, so that no digit is lost. */
export type VariableDocument = Readonly<Record<string, string>>
