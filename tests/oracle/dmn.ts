import { decideTestFolder } from './decide-test-folder.js'

// npm run dmn -- FOLDER: makes the decisions of a folder in the form of the DMN TCK and tells which do not come out as expected.
const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Expected FOLDER')
  process.exit(2)
}

const verdicts = await decideTestFolder(folder)
const differing = verdicts.filter(({ agrees }) => !agrees)
for (const { folder: where, id, decision, expected, found } of differing) {
  console.log(
    `${where} ${id} ${decision}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
  )
}
console.log(`${verdicts.length - differing.length} of ${verdicts.length} as expected`)
