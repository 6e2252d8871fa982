/** A package with words that people read, and how they are found in it. */
export interface SpeakingPackage {
  readonly name: string
  /** A file, or a folder with all the files below it. */
  readonly path: string
  /** Whether words also stand in labels and titles that are handed to `translate` later, or spoken by the build. */
  readonly labels: boolean
}

const told = (name: string, path: string): SpeakingPackage => ({ name, path, labels: false })
const labelled = (name: string, path: string): SpeakingPackage => ({ name, path, labels: true })

/** Every package of the designer that says something to people. */
export const packages: readonly SpeakingPackage[] = [
  labelled('bpmn-js', 'lib'),
  told('diagram-js', 'lib'),
  told('bpmn-js-properties-panel', 'dist/index.esm.js'),
  labelled('@bpmn-io/properties-panel', 'dist/index.esm.js'),
  told('bpmn-js-element-templates', 'dist/index.esm.js'),
  told('@bpmn-io/element-template-chooser', 'dist/index.es.js'),
  labelled('bpmn-js-create-append-anything', 'dist/index.es.js'),
  labelled('bpmn-js-color-picker', 'colors'),
  labelled('diagram-js-minimap', 'dist/index.esm.js'),
  labelled('dmn-js-decision-table', 'lib'),
  labelled('dmn-js-drd', 'lib'),
  labelled('dmn-js-literal-expression', 'lib'),
  labelled('dmn-js-boxed-expression', 'lib'),
  labelled('dmn-js-shared', 'lib'),
  labelled('@bpmn-io/form-js-editor', 'dist/index.es.js'),
  labelled('@bpmn-io/form-js-editor/node_modules/@bpmn-io/form-js-viewer', 'dist/index.es.js'),
  told('@bpmn-io/form-js-viewer', 'dist/index.es.js'),
]
