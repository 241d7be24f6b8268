/** The formats, without what it takes to write them: who only asks for help loads none. */
export const formatNames = [
  'pretty',
  'compact',
  'json',
  'ndjson',
  'github',
  'sarif',
  'junit',
  'gitlab',
  'checkstyle',
  'markdown',
  'html',
] as const

export type FormatName = (typeof formatNames)[number]

export const isFormatName = (name: string): name is FormatName => (formatNames as readonly string[]).includes(name)
