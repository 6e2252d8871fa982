import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Bancheng } from '../bancheng.js'
import type { EventStreams } from '../events/event-streams.js'
import type { App } from './app-type.js'

/** Measures requests, the process (event loop lag among it), the engine and the hall. Answers the registry to be read. */
export function measure(app: App, { hall, engine }: Bancheng, streams: EventStreams): Registry {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of its answer, by route.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none'
    // A stream of events lasts as long as somebody looks: it would drown the rest.
    if (route !== '/api/events') {
      durations.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
    }
    done()
  })

  const gauge = (name: string, help: string, read: () => number | Promise<number>): void => {
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await read())
      },
    })
  }
  gauge('bancheng_event_streams', 'Open streams of server-sent events.', () => streams.count())
  gauge(
    'bancheng_open_tasks',
    'Tasks that wait for a person.',
    async () => (await hall.views.totals()).openTasks,
  )
  gauge('bancheng_open_cases', 'Cases not closed.', async () => (await hall.views.totals()).openCases)
  gauge(
    'bancheng_overdue_clocks',
    'Running clocks past their deadline.',
    async () => (await hall.views.totals()).overdueClocks,
  )
  new Gauge({
    name: 'bancheng_engine',
    help: 'Statistics of the process engine, by name.',
    labelNames: ['statistic'],
    registers,
    collect() {
      for (const [statistic, value] of flatten(engine.statistics())) this.set({ statistic }, value)
    },
  })
  return registry
}

function flatten(statistics: object, prefix = ''): [string, number][] {
  return Object.entries(statistics).flatMap(([name, value]: [string, unknown]): [string, number][] => {
    if (typeof value === 'number') return [[prefix + name, value]]
    return typeof value === 'object' && value !== null ? flatten(value, `${prefix}${name}.`) : []
  })
}
