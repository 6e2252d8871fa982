import type { Config } from './config.js'

/** Why the server cannot listen, and what to do about it, in Chinese and English. */
export function listenFailure(error: NodeJS.ErrnoException, { host, port }: Config): string {
  const place = `${host}:${String(port)}`
  switch (error.code) {
    case 'EADDRINUSE':
      return [
        `端口 ${String(port)} 已被占用（${place}）。请停止占用它的程序，或换一个端口：PORT=${String(port + 1)} npm start`,
        `Port ${String(port)} is in use (${place}). Stop what uses it, or take another: PORT=${String(port + 1)} npm start`,
      ].join('\n')
    case 'EACCES':
      return [
        `没有权限监听 ${place}。请使用 1024 以上的端口：PORT=8080 npm start`,
        `Listening on ${place} is not permitted. Use a port above 1024: PORT=8080 npm start`,
      ].join('\n')
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return [
        `本机没有地址 ${host}。请改正 HOST，例如：HOST=127.0.0.1 npm start`,
        `This machine has no address ${host}. Correct HOST, for instance: HOST=127.0.0.1 npm start`,
      ].join('\n')
    default:
      return `无法监听 ${place}：${error.message}\nCannot listen on ${place}: ${error.message}`
  }
}
