import type { Reporter } from 'vitest/node'

/** Closes a run with `N passed, N failed`, as every test command of the project does. */
export const closingLine: Reporter = {
  onTestRunEnd(modules, errors) {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    )
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length
    const passed = states.filter((state) => state === 'passed').length
    const failed = states.filter((state) => state === 'failed').length + broken
    console.log(`${passed} passed, ${failed} failed`)
  },
}
