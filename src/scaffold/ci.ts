/** A file that lets a platform check the report. */
export interface CiFile {
  /** From the root of the repository. */
  path: string
  text: string
}

export const platforms = ['github', 'gitlab'] as const
export type Platform = (typeof platforms)[number]

/** Which version of the tool the files ask for; what CI runs changes only when somebody changes it. */
const tool = (version: string) => `npx --yes prodev-report@${version}`

/**
 * The files for a platform. Which reports to look at stands in the config, so that no name of a file or branch, which
 * strangers choose, ever gets into a script.
 */
export const ciFiles = (platform: Platform, version: string): CiFile[] =>
  platform === 'github'
    ? [{path: '.github/workflows/prodev-report.yml', text: github(version)}]
    : [{path: '.gitlab-ci.yml', text: gitlab(version)}]

// Actions by commit: a tag can be moved to other code, a commit can't. Only reading is allowed, the checkout leaves no
// token behind, and `pull_request` (not `pull_request_target`) gives a stranger's code no secrets.
const github = (version: string) => `# Checks the learning report of every pull request. Made by \`prodev-report init\`.
name: Learning report

on:
  pull_request:
  push:
    branches: [main, master]

permissions:
  contents: read

concurrency:
  group: learning-report-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  lint:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          node-version: 22
      - name: Lint the report
        run: ${tool(version)} lint --format github --format markdown="$GITHUB_STEP_SUMMARY"
`

const gitlab = (
  version: string,
) => `# Checks the learning report of every merge request. Made by \`prodev-report init\`.
learning-report:
  stage: test
  image: node:22-alpine
  timeout: 5 minutes
  variables:
    GIT_DEPTH: "1"
  script:
    - ${tool(version)} lint --format pretty --format gitlab=prodev-report.json
  artifacts:
    when: always
    expire_in: 1 week
    reports:
      codequality: prodev-report.json
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`

/** The config that tells which files are reports, and of which programme. */
export const configFile = (schema: string, report: string): CiFile => ({
  path: 'prodev-report.config.json',
  text: `${JSON.stringify({schema, files: [report]}, undefined, 2)}\n`,
})
