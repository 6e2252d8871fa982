import { openChannel, type Message } from '../../../engine/zeebe/channel.js'

/** The number of the broker that leads a partition, as the gateway at `address` knows it; undefined where none does. */
export async function leaderOf(address: string, partition: number): Promise<number | undefined> {
  const channel = openChannel(address)
  try {
    const { brokers } = await channel.ask('Topology', {}, Date.now() + 20_000)
    const leads = (broker: Message): boolean =>
      (broker['partitions'] as readonly Message[]).some(
        ({ partitionId, role }) => partitionId === partition && role === 'LEADER',
      )
    const leader = (brokers as readonly Message[]).find(leads)
    return leader && Number(leader['nodeId'])
  } finally {
    channel.close()
  }
}
