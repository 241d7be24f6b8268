import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    setupFiles: ['test/support/seed.ts'],
    globalSetup: 'test/support/temporary.ts',
    // Left to itself it keeps a processor free: on a machine with two, everything would run one after the other.
    maxWorkers: '100%',
    // Nothing that is tried keeps anything for the next who tries it; to load it anew for each file takes half a minute.
    isolate: false,
  },
})
