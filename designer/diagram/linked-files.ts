import type EventBus from 'diagram-js/lib/core/EventBus'
import type ContextPad from 'diagram-js/lib/features/context-pad/ContextPad'
import { say } from '../language/say.js'
import { linkedFileOf, type DiagramElement } from './linked-file.js'

/** Offers on an element to open the form or the decision table it uses; fires `linkedFiles.open` with the link. */
class LinkedFiles {
  static readonly $inject = ['contextPad', 'eventBus']

  constructor(
    contextPad: ContextPad,
    private readonly eventBus: EventBus,
  ) {
    contextPad.registerProvider(500, this as never)
  }

  getContextPadEntries(element: DiagramElement): Record<string, object> {
    const link = linkedFileOf(element.businessObject)
    if (link === undefined) return {}
    const title =
      link.kind === 'form' ? say('打开表单', 'Open the form') : say('打开决策表', 'Open the decision table')
    return {
      'open-linked-file': {
        group: 'edit',
        className: link.kind === 'form' ? 'open-form' : 'open-decision',
        title,
        action: { click: () => void this.eventBus.fire('linkedFiles.open', { link }) },
      },
    }
  }
}

export const linkedFilesModule = { __init__: ['linkedFiles'], linkedFiles: ['type', LinkedFiles] }
