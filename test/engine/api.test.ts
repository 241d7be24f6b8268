import {expect, test} from 'vitest'
import {lint} from '../../src/engine/api.ts'
import type {ProgrammeId} from '../../src/report/programmes.ts'

const frontend = `# ProDev Frontend Engineering: my notes

## Technologies

- React
- TypeScript
- Tailwind CSS
`

const tracks = async (schema?: ProgrammeId) =>
  (await lint(frontend, schema ? {schema} : {}))
    .filter(({ruleId}) => ruleId === 'report-track')
    .map(({severity, messageId}) => `${severity} ${messageId}`)

test('a report of another track is a fault only where somebody chose the schema', async () => {
  // Nobody did: it is held against the schema of its own track.
  expect(await tracks()).toEqual([])
  expect(await tracks('prodev-backend')).toEqual(['warning schema'])
  expect(await tracks('prodev-frontend')).toEqual([])
})
