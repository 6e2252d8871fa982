import { describe, expect, it } from 'vitest'
import { readConfig } from '../../server/config.js'

describe('the configuration', () => {
  it('holds for 127.0.0.1:8080 and the folder data where nothing is said', () => {
    const reading = readConfig({}, '/project')
    expect(reading).toMatchObject({
      kind: 'config',
      config: { host: '127.0.0.1', port: 8080, dataDir: '/project/data', processesDir: '/project/processes' },
    })
  })

  it.each([
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ PORT: '9000' }, { port: 9000 }],
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: ' 9000 ' }, { port: 9000 }],
    [{ PORT: '' }, { port: 8080 }],
    [{ ZEEBE_GATEWAY_PORT: '26500' }, { zeebeGatewayPort: 26500 }],
    [{ ZEEBE_GATEWAY_PORT: '0' }, { zeebeGatewayPort: 0 }],
    [{ ENGINE: 'zeebe://broker.local:26500' }, { zeebe: 'broker.local:26500' }],
    [
      { ENGINE: 'zeebe://127.0.0.1:26500/', DATABASE_URL: 'postgres://hall:pw@db:5432/hall' },
      { zeebe: '127.0.0.1:26500', databaseUrl: 'postgres://hall:pw@db:5432/hall' },
    ],
    [{ DATA_DIR: '/var/lib/bancheng' }, { dataDir: '/var/lib/bancheng' }],
    [{ DATA_DIR: 'elsewhere' }, { dataDir: '/project/elsewhere' }],
    [{ LOG_LEVEL: 'warn' }, { logLevel: 'warn' }],
    [{ SESSION_HOURS: '8' }, { sessionHours: 8 }],
    [{ DRAIN_SECONDS: '5' }, { drainSeconds: 5 }],
    [{ TRUSTED_PROXIES: '10.0.0.0/8,::1' }, { trustedProxies: ['10.0.0.0/8', '::1'] }],
    [{ TRUSTED_PROXIES: '10.0.0.1, 10.0.0.2' }, { trustedProxies: ['10.0.0.1', '10.0.0.2'] }],
  ])('takes %j', (environment, expected) => {
    expect(readConfig(environment, '/project')).toMatchObject({ kind: 'config', config: expected })
  })

  it.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['ZEEBE_GATEWAY_PORT', 'gate'],
    ['TRUSTED_PROXIES', 'foo'],
    ['TRUSTED_PROXIES', '10.0.0.300'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '::1/129'],
    ['ZEEBE_GATEWAY_PORT', '65536'],
    ['LOG_LEVEL', 'loud'],
    ['SESSION_HOURS', '0'],
    ['DRAIN_SECONDS', 'soon'],
  ])('refuses %s=%s in Chinese and English, naming it', (name, value) => {
    const reading = readConfig({ [name]: value }, '/project')
    expect(reading.kind).toBe('wrong')
    const messages = reading.kind === 'wrong' ? reading.messages : []
    expect(messages).toEqual([
      expect.stringMatching(new RegExp(`^${name} 应为.*“${value}”`)),
      expect.stringMatching(new RegExp(`^Expected ${name} to be .*'${value}'`)),
    ])
  })

  it.each([{}, { ZEEBE_GATEWAY_PORT: ' ' }])('offers nothing to Zeebe clients with %j', (environment) => {
    const reading = readConfig(environment, '/project')
    expect(reading.kind === 'config' && 'zeebeGatewayPort' in reading.config).toBe(false)
  })

  it.each([
    [{ ENGINE: 'zeebe' }, 'ENGINE'],
    [{ ENGINE: 'zeebe://broker.local' }, 'ENGINE'],
    [{ ENGINE: 'zeebe://h:1', DATABASE_URL: 'mysql://hall:geheim@db/hall' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgres://hall:geheim@db/hall' }, 'DATABASE_URL'],
  ])('refuses the engine %j, without repeating what may be a password', (environment, name) => {
    const reading = readConfig(environment, '/project')
    expect(reading.kind).toBe('wrong')
    const told = reading.kind === 'wrong' ? reading.messages.join() : ''
    expect(told).toContain(name)
    expect(told).not.toContain('geheim')
  })

  it('tells of everything that is wrong at once', () => {
    const reading = readConfig({ PORT: 'x', LOG_LEVEL: 'y' }, '/project')
    expect(reading.kind === 'wrong' && reading.messages.length).toBe(4)
  })
})
