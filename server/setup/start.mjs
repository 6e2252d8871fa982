import { build } from './build.mjs'

build()
const main = new URL('../../dist/server/main.js', import.meta.url)
await import(main.href)
