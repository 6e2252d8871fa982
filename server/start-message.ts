import type { DemoAccount } from './accounts/demo-accounts.js'
import { roleNames } from './bancheng.js'
import type { Bancheng, RefusedPackage } from './bancheng.js'
import type { Config } from './config.js'

/** What a person reads while the data is opened. */
export const openingMessage =
  '正在打开数据并检查事项包（首次启动约需半分钟）… / opening the data and checking the matters (half a minute on the first start) …'

/** What a person reads once the server listens at `address`. Passwords stand here and nowhere else. */
export function startMessage(
  address: string,
  config: Config,
  accounts: readonly DemoAccount[],
  { refused, zeebeGatewayPort }: Pick<Bancheng, 'refused' | 'zeebeGatewayPort'>,
): string {
  return [
    '',
    '办成 Bancheng 已启动 / is running',
    `  页面 pages      ${address}/`,
    `  接口 API        ${address}/api/docs`,
    ...(zeebeGatewayPort === undefined ? [] : [`  Zeebe 网关 gateway  127.0.0.1:${zeebeGatewayPort}`]),
    `  数据 data       ${config.dataDir}`,
    '  停止 stop       Ctrl+C',
    ...refused.flatMap(tellRefused),
    ...tellAccounts(accounts),
    '',
  ].join('\n')
}

function tellRefused({ folder, defects }: RefusedPackage): readonly string[] {
  return [
    '',
    `事项包 processes/matters/${folder} 未通过检查，没有上线 / was refused and is not served:`,
    ...defects.map(({ file, place, message, mend }) => `  ${file} ${place} ${message}。${mend}`),
  ]
}

function tellAccounts(accounts: readonly DemoAccount[]): readonly string[] {
  if (accounts.length === 0) return []
  const longest = Math.max(...accounts.map(({ username }) => username.length))
  return [
    '',
    '首次启动：演示账号，密码随机生成，只显示这一次。',
    'First start: demo accounts with random passwords, shown this once.',
    ...accounts.map(
      ({ username, password, name, roles }) =>
        `  ${username.padEnd(longest)}  ${password}  ${name}（${roles.map((role) => roleNames[role]).join('、')}）`,
    ),
  ]
}
