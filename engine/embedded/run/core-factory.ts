import { createCore, loadModels, readResources, type Core, type CoreOptions } from '../core.js'

/** How the loop comes by the pure engine. */
export interface CoreFactory {
  createCore(options: CoreOptions): Core
  loadModels(core: Core): Promise<void>
  readResources: typeof readResources
}

/** The engine that serves. */
export const coreFactory: CoreFactory = { createCore, loadModels, readResources }
