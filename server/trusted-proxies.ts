import { isIP } from 'node:net'

/** Addresses, or nets such as 10.0.0.0/8, with commas between; what is neither goes into `messages`, in Chinese and English. */
export function readTrustedProxies(value: string, messages: string[]): readonly string[] {
  const addresses = value
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '')
  for (const address of addresses.filter((one) => !isAddressOrNet(one))) {
    messages.push(
      `TRUSTED_PROXIES 应为以逗号分隔的 IP 地址或网段（如 10.0.0.0/8），其中“${address}”不是。`,
      `Expected TRUSTED_PROXIES to be IP addresses or nets such as 10.0.0.0/8 with commas between, but '${address}' is neither.`,
    )
  }
  return addresses
}

function isAddressOrNet(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}
