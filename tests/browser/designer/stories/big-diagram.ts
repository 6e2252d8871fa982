import { describe, expect, it } from 'vitest'
import type { DesignerHall } from '../designer-hall.js'
import { takePen } from '../pen.js'

/** So many tasks in rows, each tied to the next: with the flows between them, twice as many things on the sheet. */
function bigDiagram(tasks: number): string {
  const ids = Array.from({ length: tasks }, (_, index) => `t${index}`)
  const place = (index: number) => ({ x: 200 + (index % 25) * 150, y: 100 + Math.floor(index / 25) * 130 })
  const elements = ids.map((id) => `<bpmn:task id="${id}" name="任务${id}" />`)
  const flows = ids
    .slice(1)
    .map(
      (id, index) => `<bpmn:sequenceFlow id="f${index}" sourceRef="${ids[index] ?? ''}" targetRef="${id}" />`,
    )
  const shapes = ids.map((id, index) => {
    const { x, y } = place(index)
    return `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${x}" y="${y}" width="100" height="80" /></bpmndi:BPMNShape>`
  })
  const edges = flows.map((_, index) => {
    const [from, to] = [place(index), place(index + 1)]
    return `<bpmndi:BPMNEdge id="f${index}_di" bpmnElement="f${index}"><di:waypoint x="${from.x + 100}" y="${from.y + 40}" /><di:waypoint x="${to.x}" y="${to.y + 40}" /></bpmndi:BPMNEdge>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="d" targetNamespace="t">
<bpmn:process id="p" isExecutable="true">${elements.join('')}${flows.join('')}</bpmn:process>
<bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="p">${shapes.join('')}${edges.join('')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`
}

/** Counts the time between the pictures that the browser shows, ms, until `stop` is called. */
const WATCH = `(() => {
  const gaps = []
  let last = performance.now()
  let on = true
  const look = (now) => { gaps.push(now - last); last = now; if (on) requestAnimationFrame(look) }
  requestAnimationFrame(look)
  globalThis.stopWatching = () => { on = false; return gaps.slice(1) }
})()`

/** A diagram of 500 elements opens and is dragged. What it takes is told, not asserted: the machine may be busy. */
export function bigDiagramStories(hall: () => DesignerHall): void {
  describe('a diagram of 500 elements', () => {
    it('opens whole, and follows the pointer when it is dragged', async () => {
      const draftId = await hall().draft('五百个元素', { 'process.bpmn': bigDiagram(250) })
      const page = await hall().designer()
      await page.goto(`/designer/#${draftId}`)
      await page.reload()
      const pen = takePen(page)
      await pen.shape('t249').first().waitFor()
      const opened = await page.evaluate<number>('performance.now()')
      expect(await page.locator('.djs-element.djs-shape:not([data-element-id$="_label"])').count()).toBe(250)
      expect(await page.locator('.djs-element.djs-connection').count()).toBe(249)

      // Checked: it stands where it will stay.
      await page.locator('.findings .count').waitFor()
      const box = await pen.shape('t12').first().locator('.djs-visual').first().boundingBox()
      if (box === null) throw new Error('Expected the element to be on the screen, but it is not')
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.evaluate(WATCH)
      for (let step = 1; step <= 60; step += 1) await page.mouse.move(x + step * 2, y - step * 2)
      const gaps = (await page.evaluate<number[]>('stopWatching()')).sort((a, b) => a - b)
      await page.mouse.up()
      await page.getByText('未保存').waitFor()
      const after = await pen.shape('t12').first().locator('.djs-visual').first().boundingBox()
      expect(after?.x).toBeGreaterThan(box.x + 50)
      const middle = gaps[Math.floor(gaps.length / 2)] ?? 0
      console.log(
        `500 elements: on the screen ${opened.toFixed(0)} ms after the page was asked for; dragging, a picture every ${middle.toFixed(0)} ms, the longest wait ${(gaps.at(-1) ?? 0).toFixed(0)} ms`,
      )
      await page.context().close()
    })
  })
}
