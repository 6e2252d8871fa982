/** One row of the table of doors: the files of `room` may import from the rooms in `may`, and from their own. */
export interface Door {
  readonly room: string
  readonly may: readonly string[]
}

const engine = (...rooms: readonly string[]): string[] => rooms.map((room) => `engine/${room}`)
const inner = (...rooms: readonly string[]): string[] => rooms.map((room) => `engine/embedded/${room}`)

/** Who may open which door. A path belongs to the longest room that holds it. */
export const doors: readonly Door[] = [
  { room: 'engine/gateway', may: [] },
  { room: 'engine/statute', may: [] },
  { room: 'engine/catalogue', may: engine('statute', 'lint', 'embedded/model') },
  { room: 'engine/lint', may: engine('statute', 'embedded/model') },
  { room: 'engine/store', may: engine('gateway') },
  { room: 'engine/cases', may: engine('statute', 'catalogue', 'store', 'gateway') },
  { room: 'engine/embedded/log', may: engine('gateway') },
  { room: 'engine/embedded/expression', may: [] },
  { room: 'engine/embedded/model', may: [...inner('expression', 'log'), 'engine/gateway'] },
  { room: 'engine/embedded/state', may: inner('log', 'model', 'expression') },
  {
    room: 'engine/embedded/elements',
    may: [...inner('log', 'state', 'model', 'expression'), 'engine/gateway'],
  },
  {
    room: 'engine/embedded/commands',
    may: [...inner('log', 'state', 'model', 'expression', 'elements'), 'engine/gateway'],
  },
  {
    room: 'engine/embedded/journal',
    may: [...inner('log', 'state', 'core.ts'), 'engine/gateway', 'engine/store'],
  },
  {
    room: 'engine/embedded/core.ts',
    may: [...inner('log', 'state', 'model', 'expression', 'elements', 'commands'), 'engine/gateway'],
  },
  {
    room: 'engine/embedded/run',
    may: [...inner('log', 'commands', 'journal', 'core.ts'), 'engine/gateway', 'engine/store'],
  },
  {
    room: 'engine/embedded',
    may: [...inner('run', 'journal', 'core.ts', 'commands', 'log'), 'engine/gateway', 'engine/store'],
  },
  { room: 'engine/embedded/wire', may: ['engine/gateway'] },
  { room: 'engine/zeebe', may: ['engine/gateway'] },
  { room: 'engine/scenario', may: engine('gateway', 'cases', 'catalogue', 'statute') },
  { room: 'engine/scenario/command-line.ts', may: engine('scenario', 'index.ts') },
  {
    room: 'engine/bancheng',
    may: engine(
      ...['gateway', 'statute', 'catalogue', 'lint', 'store', 'cases', 'scenario'],
      ...['embedded', 'embedded/run', 'embedded/journal', 'embedded/model', 'embedded/wire', 'zeebe'],
    ),
  },
  {
    room: 'engine/index.ts',
    may: engine('bancheng', 'gateway', 'statute', 'catalogue', 'lint', 'store', 'cases', 'embedded/run'),
  },
  {
    room: 'engine/browser.ts',
    may: engine('embedded/expression', 'embedded/model', 'lint', 'statute'),
  },
  { room: 'designer', may: ['engine/browser.ts'] },
  { room: 'server/pages', may: [] },
  { room: 'server', may: engine('index.ts') },
]

/** Rooms whose results depend on their arguments alone. */
export const pureRooms: readonly string[] = [
  'engine/statute',
  ...inner('log', 'state', 'elements', 'expression', 'commands'),
]

/** The packages that only one room knows (ajv: the server's half lives inside fastify). */
export const packagesAtHome: Readonly<Record<string, readonly string[]>> = {
  knex: ['engine/store'],
  'zeebe-node': ['engine/zeebe'],
  'bpmn-moddle': ['engine/embedded/model'],
  'dmn-moddle': ['engine/embedded/model'],
  ajv: ['engine/catalogue'],
  fastify: ['server'],
  'better-sqlite3': ['engine/embedded/journal'],
}
