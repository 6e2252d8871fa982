import type EventBus from 'diagram-js/lib/core/EventBus'
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry'
import type Canvas from 'diagram-js/lib/core/Canvas'
import type Overlays from 'diagram-js/lib/features/overlays/Overlays'
import { say } from '../language/say.js'
import type { Finding } from '../lint/finding.js'

const TYPE = 'finding'

/** Shows findings on the elements they speak of; a click on a mark fires `findingMarks.clicked` with the element's id. */
export class FindingMarks {
  static readonly $inject = ['eventBus', 'overlays', 'elementRegistry', 'canvas']

  #marked: readonly string[] = []

  constructor(
    private readonly eventBus: EventBus,
    private readonly overlays: Overlays,
    private readonly registry: ElementRegistry,
    private readonly canvas: Canvas,
  ) {}

  /** Replaces what is shown. */
  show(findings: readonly Finding[]): void {
    this.overlays.remove({ type: TYPE })
    for (const id of this.#marked) if (this.registry.get(id)) this.canvas.removeMarker(id, TYPE)
    const byElement = new Map<string, Finding[]>()
    for (const finding of findings) {
      if (this.#canCarry(finding.place)) {
        byElement.set(finding.place, [...(byElement.get(finding.place) ?? []), finding])
      }
    }
    for (const [id, found] of byElement) {
      this.overlays.add(id, TYPE, { position: { top: -12, right: 14 }, html: this.#mark(id, found) })
      this.canvas.addMarker(id, TYPE)
    }
    this.#marked = [...byElement.keys()]
  }

  #canCarry(id: string): boolean {
    const element = this.registry.get(id)
    // The process itself has no shape to put a mark on.
    return element !== undefined && element.parent !== undefined && element.parent !== null
  }

  #mark(id: string, findings: readonly Finding[]): HTMLElement {
    const mark = document.createElement('button')
    mark.type = 'button'
    mark.className = 'finding-mark'
    mark.textContent = String(findings.length)
    mark.title = findings.map(({ message, mend }) => `${message}\n  ${mend}`).join('\n')
    mark.setAttribute('aria-label', say(`${findings.length}处问题`, `${findings.length} findings`))
    mark.addEventListener('click', () => {
      this.eventBus.fire('findingMarks.clicked', { id })
    })
    return mark
  }
}

export const findingMarksModule = { __init__: ['findingMarks'], findingMarks: ['type', FindingMarks] }
