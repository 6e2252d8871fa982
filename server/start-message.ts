import type { DemoAccount } from './accounts/demo-accounts.js'
import type { Config } from './config.js'
import { roleNames } from './http/route-access.js'

/** What a person reads once the server listens at `address`. Passwords stand here and nowhere else. */
export function startMessage(address: string, config: Config, accounts: readonly DemoAccount[]): string {
  const lines = [
    '',
    '办成 Bancheng 已启动 / is running',
    `  页面 pages      ${address}/`,
    `  接口 API        ${address}/api/docs`,
    `  数据 data       ${config.dataDir}`,
    '  停止 stop       Ctrl+C',
  ]
  if (accounts.length > 0) {
    const longest = Math.max(...accounts.map((account) => account.username.length))
    lines.push(
      '',
      '首次启动：演示账号，密码随机生成，只显示这一次。',
      'First start: demo accounts with random passwords, shown this once.',
      ...accounts.map(
        ({ username, password, name, roles }) =>
          `  ${username.padEnd(longest)}  ${password}  ${name}（${roles.map((role) => roleNames[role]).join('、')}）`,
      ),
    )
  }
  return [...lines, ''].join('\n')
}

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
