import type { Locator, Page } from 'playwright-core'

/** Draws with mouse and keyboard, as a person does. */
export interface Pen {
  /** The shape of an element. */
  shape(id: string): Locator
  select(id: string): Promise<void>
  /** Appends a user task to an element and names it; it is selected afterwards. */
  task(after: string, id: string, name: string): Promise<void>
  /** Appends a service task of a job type. */
  service(after: string, id: string, name: string, jobType: string): Promise<void>
  /** Appends a gateway and makes it parallel. */
  parallel(after: string, id: string): Promise<void>
  end(after: string, id: string): Promise<void>
  /** Draws a flow from one element to another. */
  connect(from: string, to: string): Promise<void>
  /** Moves an element by so many pixels. */
  move(id: string, by: { readonly x: number; readonly y: number }): Promise<void>
  /** Writes task headers of an element that has none yet. */
  headers(id: string, headers: Readonly<Record<string, string>>): Promise<void>
  /** Changes the value of a task header. */
  header(id: string, key: string, value: string): Promise<void>
  candidates(id: string, groups: string): Promise<void>
}

/** Takes the pen of a page on which a diagram is open. */
export function takePen(page: Page): Pen {
  const pad = (action: string): Promise<void> =>
    page.locator(`.djs-context-pad [data-action="${action}"]`).click()
  const group = (id: string): Locator => page.locator(`[data-group-id="group-${id}"]`)

  async function open(id: string): Promise<Locator> {
    const opened = group(id)
    const header = opened.locator('.bio-properties-panel-group-header').first()
    if (!((await header.getAttribute('class')) ?? '').includes(' open')) await header.click()
    return opened
  }

  async function fill(input: Locator, value: string): Promise<void> {
    await input.fill(value)
    await input.blur()
  }

  /** What was appended last is selected: gives it the id by which the story knows it. */
  async function call(id: string): Promise<void> {
    await open('general')
    await fill(page.locator('#bio-properties-panel-id'), id)
    await shape(id).first().waitFor()
  }

  async function append(after: string, what: string, id: string, name?: string): Promise<void> {
    await pen.select(after)
    await pad(`append.${what}`)
    if (name !== undefined) {
      await page.locator('.djs-direct-editing-content').waitFor()
      await page.keyboard.type(name)
      await page.keyboard.press('Enter')
    }
    await call(id)
  }

  async function become(kind: string): Promise<void> {
    await pad('replace')
    await page.locator(`.djs-popup [data-id="replace-with-${kind}"]`).click()
    await page.locator('.djs-popup').waitFor({ state: 'detached' })
  }

  async function middleOf(id: string): Promise<{ readonly x: number; readonly y: number }> {
    const box = await shape(id).first().locator('.djs-visual').first().boundingBox()
    if (box === null) throw new Error(`Expected ${id} to be on the screen, but it is not`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  function shape(id: string): Locator {
    return page.locator(`.djs-element[data-element-id="${id}"]`)
  }

  const pen: Pen = {
    shape,
    async select(id) {
      // On the empty ground first: a click on what is selected already would not show its pad anew.
      await page.mouse.click(700, 130)
      const { x, y } = await middleOf(id)
      await page.mouse.click(x, y)
      await page.locator('.djs-context-pad').first().waitFor()
    },
    async task(after, id, name) {
      await append(after, 'append-task', id, name)
      await become('user-task')
    },
    async service(after, id, name, jobType) {
      await append(after, 'append-task', id, name)
      await become('service-task')
      const definition = await open('taskDefinition')
      await fill(definition.locator('[contenteditable], input').first(), jobType)
    },
    async parallel(after, id) {
      await append(after, 'gateway', id)
      await become('parallel-gateway')
    },
    end: (after, id) => append(after, 'end-event', id),
    async connect(from, to) {
      await pen.select(from)
      await pad('connect')
      const { x, y } = await middleOf(to)
      await page.mouse.move(x - 3, y - 3)
      await page.mouse.click(x, y)
    },
    async move(id, { x, y }) {
      const from = await middleOf(id)
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(from.x + x / 2, from.y + y / 2, { steps: 4 })
      await page.mouse.move(from.x + x, from.y + y, { steps: 4 })
      await page.mouse.up()
    },
    async headers(id, headers) {
      await pen.select(id)
      let index = 0
      for (const [key, value] of Object.entries(headers)) {
        await group('headers').locator('.bio-properties-panel-add-entry').click()
        await fill(page.locator(`#bio-properties-panel-${id}-header-${index}-key`), key)
        await fill(page.locator(`#bio-properties-panel-${id}-header-${index}-value`), value)
        index += 1
      }
    },
    async header(id, key, value) {
      await pen.select(id)
      const headers = await open('headers')
      const item = headers.locator('.bio-properties-panel-collapsible-entry').filter({ hasText: key })
      await item.locator('.bio-properties-panel-collapsible-entry-header').click()
      await fill(item.locator('[name$="-value"]'), value)
    },
    async candidates(id, groups) {
      await pen.select(id)
      const assignment = await open('assignmentDefinition')
      await fill(assignment.locator('[name="assignmentDefinitionCandidateGroups"]'), groups)
    },
  }
  return pen
}
