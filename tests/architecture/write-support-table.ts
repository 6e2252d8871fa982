import { writeFileSync } from 'node:fs'
import { pageWithTable } from './support-table.js'

// `npm run support`: writes what the engine runs, from its registry, into the page of the room.
const { url, shouldBe } = pageWithTable()
writeFileSync(url, shouldBe)
