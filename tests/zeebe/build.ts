import { buildRig, rigs, type RigName } from './rig.js'

let missing = 0
for (const name of Object.keys(rigs) as RigName[]) {
  const rig = buildRig(name)
  if (rig.kind === 'missing') missing += 1
  console.log(rig.kind === 'missing' ? `✗ ${rig.message}` : `✓ ${rigs[name].title} is built`)
}
process.exitCode = missing === 0 ? 0 : 1
