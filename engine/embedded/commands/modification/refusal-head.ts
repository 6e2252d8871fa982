import type { ElementInstance } from '../../state/element-instance.js'

/** How Zeebe begins to say why a modification is refused. */
export function headOf({ value }: ElementInstance): string {
  return `Expected to modify instance of process '${value.bpmnProcessId}'`
}
