import { Worker, type WorkerOptions } from 'node:worker_threads'

/** Starts the thread of `module` (a file URL); replaced in tests that end a thread by force. */
export type StartThread = (module: URL, options: WorkerOptions) => Worker

/** Starts a thread from the compiled file, or in a checkout from its TypeScript source. */
export function startThread(module: URL, options: WorkerOptions): Worker {
  if (!module.pathname.endsWith('.ts')) return new Worker(module, options)
  const loader = import.meta.resolve('tsx/esm/api')
  const source = `import(${JSON.stringify(loader)}).then((tsx) => { tsx.register(); return import(${JSON.stringify(module.href)}) })`
  return new Worker(source, { ...options, eval: true })
}

/** The module beside `here`, compiled or not as `here` is. */
export function threadModule(here: string, name: string): URL {
  return new URL(`./${name}${here.endsWith('.ts') ? '.ts' : '.js'}`, here)
}
