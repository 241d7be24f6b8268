import path from 'node:path'
import {askAddresses} from '../../io/addresses.ts'
import type {Input} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import {packageVersion} from '../../io/package-root.ts'
import {Trouble} from '../../io/trouble.ts'
import type {Workspace} from '../../io/workspace.ts'
import type {Ask} from '../../markdown/answer.ts'
import {tell} from '../tell.ts'

/**
 * The workspace with answers for the addresses that its rules ask for. What they ask for is found out by linting once, as
 * `lintAll` does with a workspace: so nothing is asked that a config or a comment silenced.
 */
export async function withAnswers(
  workspace: Workspace,
  inputs: readonly Input[],
  lintAll: (workspace: Workspace) => Promise<void>,
  io: Io,
): Promise<Workspace> {
  if (inputs.some(({file}) => file === undefined))
    throw new Trouble(
      'Cannot check the addresses in what comes through a pipe',
      'Name a file, or leave out `--check-urls`.',
    )
  const wanted = new Set<string>()
  const asking = withAsk(workspace, url => {
    wanted.add(url)
    return undefined
  })
  await lintAll(asking)
  const {answers, notices} = await askAddresses([...wanted], {
    fetch: io.fetch ?? fetch,
    cache: cacheFile(io.env),
    agent: `prodev-report/${packageVersion()}`,
  })
  for (const notice of notices) tell(io, notice)
  return withAsk(workspace, url => answers.get(url))
}

const withAsk = (workspace: Workspace, ask: Ask): Workspace => ({
  ...workspace,
  setupFor: async file => ({...(await workspace.setupFor(file)), ask}),
})

/** Where the system keeps what can be found out again. */
function cacheFile({XDG_CACHE_HOME, LOCALAPPDATA, HOME}: Io['env']): string | undefined {
  const folder = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && path.join(HOME, '.cache'))
  return folder ? path.join(folder, 'prodev-report', 'addresses.json') : undefined
}
