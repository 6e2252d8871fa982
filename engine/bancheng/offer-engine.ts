import { openWire, type Wire } from '../embedded/wire/open-wire.js'
import type { Logger } from '../embedded/run/logger.js'
import type { Gateway } from '../gateway/gateway.js'

/**
 * Offers the engine to Zeebe's clients, if a port is given. Rejects with `code` ZEEBE_GATEWAY_PORT where the port cannot be had; the
 * message is meant for the administrator, Chinese first.
 */
export async function offerEngine(
  gateway: Gateway,
  port: number | undefined,
  log: Logger,
): Promise<Wire | undefined> {
  if (port === undefined) return undefined
  try {
    return await openWire({
      gateway,
      port,
      onFault: (rpc, error) => log.error({ rpc, error }, 'a call of a Zeebe client failed by a bug'),
    })
  } catch (error) {
    throw Object.assign(new Error(refusal(port, error)), { code: 'ZEEBE_GATEWAY_PORT' })
  }
}

function refusal(port: number, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const other = `ZEEBE_GATEWAY_PORT=${port === 65_535 ? 26_500 : port + 1} npm start`
  if (code === 'EADDRINUSE') {
    return `供 Zeebe 客户端使用的端口 ${port}（ZEEBE_GATEWAY_PORT）已被占用。请停止占用它的程序，或换一个端口：${other}\nPort ${port} for Zeebe's clients (ZEEBE_GATEWAY_PORT) is in use. Stop what uses it, or take another: ${other}`
  }
  if (code === 'EACCES') {
    return `没有权限监听端口 ${port}（ZEEBE_GATEWAY_PORT）。请使用 1024 以上的端口：ZEEBE_GATEWAY_PORT=26500 npm start\nListening on port ${port} (ZEEBE_GATEWAY_PORT) is not permitted. Use a port above 1024: ZEEBE_GATEWAY_PORT=26500 npm start`
  }
  const reason = error instanceof Error ? error.message : String(error)
  return `无法监听供 Zeebe 客户端使用的端口 ${port}（ZEEBE_GATEWAY_PORT）：${reason}\nCannot listen on port ${port} for Zeebe's clients (ZEEBE_GATEWAY_PORT): ${reason}`
}
