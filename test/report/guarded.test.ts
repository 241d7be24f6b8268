import fc from 'fast-check'
import {expect, test, vi} from 'vitest'
import {type Guarded, guarded, mayMatch, smallOf} from '../../src/report/guarded.ts'

const all: Guarded[] = []
vi.mock('../../src/report/guarded.ts', async original => {
  const real = await original<typeof import('../../src/report/guarded.ts')>()
  const guarded: typeof real.guarded = (...args) => {
    const one = real.guarded(...args)
    all.push(one)
    return one
  }
  return {...real, guarded}
})

// Files share their modules: another test may have made the patterns already.
vi.resetModules()
await import('../../src/report/voids.ts')
await import('../../src/report/setting.ts')

/** A pattern that asks for all that it looks for, and forbids nothing: some of what matches it matches the whole. */
const bare = ({source, flags}: RegExp) =>
  new RegExp(
    source.replace(/\(\?<?!(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\\b/g, '').replaceAll('(?=', '(?:'),
    flags.replace('i', ''),
  )

test('there are guarded patterns', () => expect(all.length).toBeGreaterThan(25))

test.each(all.map(one => [one.pattern.source.slice(0, 60), one] as const))(
  'nothing matches %s without its words',
  (_, one) => {
    let found = 0
    fc.assert(
      fc.property(fc.stringMatching(bare(one.pattern)), sample => {
        if (!one.pattern.test(sample)) return
        found++
        // What a chat is called has been replaced by then.
        expect(mayMatch(one, smallOf(sample.replace('§', 'ChatGPT'))), sample).toBe(true)
      }),
      {numRuns: 1000},
    )
    expect(found).toBeGreaterThan(20)
  },
)

test('a word is found wherever it stands, and nowhere else', () => {
  const some = (least: number) =>
    fc
      .array(fc.constantFrom(...'abcizABZ019.)_é章İßи🌐'), {minLength: least, maxLength: 3 + 5 * least})
      .map(all => all.join(''))
  fc.assert(
    fc.property(some(0), some(1), some(0), fc.boolean(), (before, word, behind, isThere) => {
      const text = isThere ? before + word + behind : before + behind
      expect(mayMatch(guarded(/^/, word.toLowerCase()), smallOf(text))).toBe(
        text.toLowerCase().includes(word.toLowerCase()),
      )
    }),
  )
})
