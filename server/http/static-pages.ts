import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from './app-type.js'
import { HttpProblem } from './problem.js'

/** Where the files carry a hash in their names: those of the pages and of the designer. */
const HASHED_FOLDERS = ['assets', 'designer/assets']

const OWN_ADDRESSES = /^\/(?:api|healthz|readyz|metrics|assets|designer\/assets)(?:[/?]|$)/

/**
 * Serves the built pages. Files under `assets/` carry a hash in their names and may be kept for ever, the rest is asked for again each
 * time (ETag). A person who opens an address of the pages (`/tasks/12`) gets the page; what asks for data or files there gets 404.
 */
export async function servePages(app: App, folder: string): Promise<void> {
  const built = existsSync(join(folder, 'index.html'))
  if (built) {
    await app.register(async (pages) => {
      pages.addHook('onRoute', (route) => {
        route.config = { ...route.config, roles: 'anyone' }
      })
      await pages.register(fastifyStatic, {
        root: folder,
        decorateReply: false,
        cacheControl: false,
        dotfiles: 'ignore',
        setHeaders(reply, path: string) {
          const kept = HASHED_FOLDERS.some((hashed) => path.startsWith(join(folder, hashed)))
          reply.header('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache')
        },
      })
    })
    await app.register(fastifyStatic, { root: folder, serve: false, cacheControl: false })
    app.get('/designer', { config: { roles: 'anyone' }, schema: { hide: true } }, (_request, reply) =>
      reply.redirect('/designer/', 308),
    )
  }
  const limited = app.rateLimit()
  app.setNotFoundHandler({ preHandler: limited }, (request, reply) => {
    if (built && opensPage(request)) {
      return reply.header('cache-control', 'no-cache').sendFile('index.html')
    }
    return answerUnknown(request, reply)
  })
}

function opensPage(request: FastifyRequest): boolean {
  const path = request.url.split('?', 1)[0] ?? '/'
  const last = path.slice(path.lastIndexOf('/') + 1)
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    !OWN_ADDRESSES.test(request.url) &&
    !last.includes('.') &&
    !/%2e|%2f|%5c|\\|\.\./i.test(path) &&
    (request.headers.accept ?? '').includes('text/html')
  )
}

function answerUnknown(_request: FastifyRequest, _reply: FastifyReply): never {
  throw new HttpProblem('notFound', '这个地址没有内容。')
}
