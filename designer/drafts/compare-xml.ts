import { say } from '../language/say.js'
import { differencesOf } from './compare-json.js'

interface Described {
  readonly name: string
  readonly facts: ReadonlyMap<string, string>
}

const DRAWING = /^(?:bpmndi|dmndi|dc|di|biodi):/

/** What differs between two diagrams or decision tables, element by element; that something was moved is said once. */
export function compareXml(before: string, after: string): readonly string[] {
  const [old, now] = [before, after].map(read) as [ReturnType<typeof read>, ReturnType<typeof read>]
  const changes = [...new Set([...old.elements.keys(), ...now.elements.keys()])].flatMap((id) => {
    const [was, is] = [old.elements.get(id), now.elements.get(id)]
    if (was === undefined) return [say(`新增${is?.name ?? id}`, `added ${is?.name ?? id}`)]
    if (is === undefined) return [say(`删除${was.name}`, `removed ${was.name}`)]
    return differencesOf(was.facts, is.facts).map((difference) => `${is.name} ${difference}`)
  })
  const moved = old.drawing !== now.drawing ? [say('图形的位置或大小', 'where things are drawn')] : []
  return [...changes, ...moved]
}

function read(xml: string): { readonly elements: ReadonlyMap<string, Described>; readonly drawing: string } {
  const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml')
  const elements = new Map<string, Described>()
  const drawing: string[] = []
  const open: Element[] = [documentElement]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (DRAWING.test(node.tagName)) {
      drawing.push([...node.attributes].map(({ name, value }) => `${name}=${value}`).join(' '))
    } else {
      const id = node.getAttribute('id')
      if (id !== null) elements.set(id, { name: nameOf(node, id), facts: factsOf(node) })
    }
    open.push(...node.children)
  }
  return { elements, drawing: drawing.sort().join('\n') }
}

function nameOf(node: Element, id: string): string {
  const name = node.getAttribute('name')
  return name === null || name === '' ? id : `“${name}”（${id}）`
}

/** The attributes of an element and of what stands in it without an id of its own. Ways in and out stand on the flows already. */
function factsOf(node: Element, place = ''): ReadonlyMap<string, string> {
  const facts = new Map<string, string>()
  for (const { name, value } of node.attributes) if (name !== 'id') facts.set(`${place}${name}`, value)
  const text = node.children.length === 0 ? node.textContent.trim() : ''
  if (text !== '') facts.set(place === '' ? node.localName : place.slice(0, -1), text)
  for (const child of node.children) {
    if (child.hasAttribute('id') || /^(?:incoming|outgoing|flowNodeRef)$/.test(child.localName)) continue
    const key = child.getAttribute('key') ?? child.getAttribute('target') ?? child.localName
    const inner =
      child.localName === 'extensionElements' || child.localName === 'taskHeaders' ? place : `${place}${key}.`
    for (const [at, value] of factsOf(child, inner)) facts.set(at, value)
  }
  return facts
}
