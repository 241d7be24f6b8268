/** What `init` was told on the command line. */
export interface InitFlags {
  template?: string
  programme?: string
  track?: string
  lang?: string
  name?: string
  title?: string
  period?: string
  technologies?: string
  concepts?: string
  challenges?: string
  set?: ReadonlyMap<string, string>
  ci?: string
  answers?: string
  from?: string
  yes?: boolean
  force?: boolean
  dryRun?: boolean
  stdout?: boolean
  list?: boolean
  color?: boolean
}
