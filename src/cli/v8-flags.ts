import {forgets} from './v8-forgets.ts'

/** Something that V8 can be told while it runs, and what it goes by when nobody tells it anything. */
export interface Flag {
  name: string
  value: number | boolean
  usual: number | boolean
}

const tell = (name: string, value: number | boolean) =>
  // An import would be part of every start, and takes 1.5 ms.
  process
    .getBuiltinModule('node:v8')
    .setFlagsFromString(typeof value === 'number' ? `--${name}=${value}` : `--${value ? '' : 'no-'}${name}`)

/** Tells V8 for good. A part of its own, since the bundles are given another, which remembers: see `rememberFlags`. */
export const setFlag = ({name, value}: Flag): void => tell(name, value)

/**
 * Sets flags, and does some work as if none had been set: V8 takes what it made of some code earlier only under the very
 * flags under which it made it. For nine files and more that was never, and it was made and written anew each time.
 */
export function rememberFlags() {
  const flags = new Map<string, Flag>()
  return {
    setFlag(flag: Flag) {
      flags.set(flag.name, flag)
      setFlag(flag)
    },
    isTold: () => flags.size > 0,
    /** Whether what V8 makes from now on is of use to another process. */
    isUsual: () => flags.size === 0 || forgets,
    underUsual<Made>(work: () => Made): Made {
      for (const {name, usual} of flags.values()) tell(name, usual)
      try {
        return work()
      } finally {
        for (const flag of flags.values()) setFlag(flag)
      }
    },
  }
}
