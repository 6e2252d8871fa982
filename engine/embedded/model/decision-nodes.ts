import type { DmnElement } from 'dmn-moddle'

/** What ends the reading of a DMN file: a sentence, and the element it is about. Caught by `readDecisions`, never seen outside. */
export function decisionRefusal(message: string, element?: DmnElement): Error {
  return new Error(message, { cause: { mark: REFUSAL, elementId: element && idOf(element) } })
}

const REFUSAL = Symbol('decision refused')

/** The message and element of a refusal; undefined for every other thing thrown. */
export function refusalOf(thrown: unknown): { message: string; elementId?: string } | undefined {
  if (!(thrown instanceof Error) || typeof thrown.cause !== 'object' || thrown.cause === null)
    return undefined
  const { mark, elementId } = thrown.cause as { mark?: unknown; elementId?: string }
  if (mark !== REFUSAL) return undefined
  return elementId === undefined ? { message: thrown.message } : { message: thrown.message, elementId }
}

/** A child element; undefined if there is none. */
export function childElement(element: DmnElement, property: string): DmnElement | undefined {
  const child = element[property]
  return typeof child === 'object' && child !== null ? (child as DmnElement) : undefined
}

/** The child elements of a property that holds many. */
export function childElements(element: DmnElement, property: string): readonly DmnElement[] {
  const children = element[property]
  return Array.isArray(children) ? (children as readonly DmnElement[]) : []
}

/** An attribute or the text of a child; empty if there is none. */
export function textOfProperty(element: DmnElement | undefined, property: string): string {
  const value = element?.[property]
  return typeof value === 'string' ? value.trim() : ''
}

/** The id of an element, or of the next one around it that has one. */
function idOf(element: DmnElement): string {
  for (let place: DmnElement | undefined = element; place; place = place.$parent)
    if (place.id) return place.id
  return ''
}

/** The id a reference (`href="#id"`) points to. Other files are out of reach. */
export function referencedId(reference: DmnElement): string {
  const href = textOfProperty(reference, 'href')
  if (!href.startsWith('#'))
    throw decisionRefusal(`'${href}' refers to another file; imports are not supported`, reference)
  return href.slice(1)
}
