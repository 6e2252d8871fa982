import type { Hall } from '../cases/hall.js'
import type { Catalogue } from '../catalogue/catalogue.js'
import type { Logger } from '../embedded/run/logger.js'
import type { TimeSource } from '../gateway/time.js'
import type { Defect } from '../lint/defect.js'
import type { Sessions } from '../store/sessions.js'
import type { Users } from '../store/users.js'
import type { DraftDesk } from './draft-desk.js'
import type { HallEngine } from './hall-engine.js'

/** What a hall is opened with. */
export interface BanchengOptions {
  /** The folder of the database; made where it is missing. One process at a time may have it open. */
  readonly dataDir: string
  /** The folder `processes/`: calendars, law, schemas and the matters that are put on the list at the start. */
  readonly processesDir: string
  readonly time: TimeSource
  readonly log?: Logger
  /** HOST:PORT of a real Zeebe's gateway, to run the processes there. Absent: the embedded engine runs them. */
  readonly zeebe?: string
  /** On a real Zeebe: the PostgreSQL database of the case store, which several processes may share. Absent: a SQLite file in `dataDir`. */
  readonly databaseUrl?: string
  /** Offers the engine to Zeebe's clients on this port of 127.0.0.1; 0 takes a free one. Absent: it is not offered. */
  readonly zeebeGatewayPort?: number
}

/** How a package fared at the gate: on the list now, or refused with everything that is wrong; then nothing has changed. */
export type Deployed =
  | { readonly kind: 'deployed'; readonly id: string; readonly version: number }
  | { readonly kind: 'refused'; readonly defects: readonly Defect[] }

/** A package of `processes/matters/` that was not put on the list at the start, and why. */
export interface RefusedPackage {
  readonly folder: string
  readonly defects: readonly Defect[]
}

/** The opened product: a hall above a process engine, both in one database. */
export interface Bancheng {
  readonly hall: Hall
  readonly engine: HallEngine
  readonly catalogue: Catalogue
  /** The port on which Zeebe's clients find the engine, if it is offered to them. */
  readonly zeebeGatewayPort?: number
  readonly users: Users
  readonly sessions: Sessions
  /** The drafts of the designer. */
  readonly drafts: DraftDesk
  /** Packages on disk that did not pass the gate at the start; the rest is served. */
  readonly refused: readonly RefusedPackage[]
  /**
   * Puts a matter's package on the list: validated, linted, and its scenarios played, in a thread of its own. Never rejects for what the
   * package holds.
   */
  deployMatter(files: ReadonlyMap<string, string>): Promise<Deployed>
  /** Lets what has begun finish, then closes the database. */
  close(): Promise<void>
}
