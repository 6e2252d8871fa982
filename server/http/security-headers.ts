import helmet from '@fastify/helmet'
import type { App } from './app-type.js'

/**
 * Headers that keep a browser from doing what the pages never ask for. Scripts come from this host only, none inline;
 * styles may stand in elements, because bpmn-js and form-js place things that way.
 */
export async function setSecurityHeaders(app: App): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    // Whether the neighbours on this host name speak TLS is not ours to say.
    strictTransportSecurity: { maxAge: 15_552_000, includeSubDomains: false },
  })
}
