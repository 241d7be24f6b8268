// What the tests take from vitest, without vitest: they are collected, and run one after another in this process. Tried
// and refused: @stryker-mutator/vitest-runner, which loads all modules anew for each mutant, for a second or more.
import fs from 'node:fs'
import {JestAsymmetricMatchers, JestChaiExpect, JestExtend} from '@vitest/expect'
import * as chai from 'chai'
import fc from 'fast-check'

chai.config.useProxy = false
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
// The same random texts each time. What fails has killed the mutant: nobody reads the smallest case.
fc.configureGlobal({seed: 1, endOnFailure: true})

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect)
chai.util.addMethod(chai.Assertion.prototype, 'toMatchInlineSnapshot', () => {})
chai.util.addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function (file) {
  const path = `${running.folder}/${file}`
  if (fs.existsSync(path)) this.assert(this._obj === fs.readFileSync(path, 'utf8'), 'It differs from the file', '')
})

/** The folder of the test that runs. */
const running = {folder: ''}

/** All tests, in order. */
export const tests = []
const before = []
const path = []

/** From here on, tests are those of another file. */
export function startFile(file) {
  path.length = 0
  path.push(file)
}

const nothing = () => {}
const spread = values => (Array.isArray(values) ? values : [values])
const bodyOf = args => args.find(arg => typeof arg === 'function')

function add(name, ...args) {
  const id = `${[...path, name].join(' > ')} #${tests.length}`
  const folder = path[0].replace(/\/[^/]*$/, '')
  const start = () => {
    running.folder = folder
  }
  tests.push({id, name: String(name), body: bodyOf(args) ?? nothing, before: [start, ...before]})
}

export const test = Object.assign(add, {
  each:
    cases =>
    (name, ...args) => {
      for (const values of cases) add(name, () => bodyOf(args)(...spread(values)))
    },
  skip: nothing,
  skipIf: condition => (condition ? Object.assign(nothing.bind(), {each: () => nothing}) : test),
})

function group(name, ...args) {
  path.push(name)
  const hooks = before.length
  bodyOf(args)()
  before.length = hooks
  path.pop()
}

export const describe = Object.assign(group, {
  each:
    cases =>
    (name, ...args) => {
      for (const values of cases)
        group(
          name.replace('%s', () => String(values)),
          () => bodyOf(args)(...spread(values)),
        )
    },
  skipIf: condition => (condition ? Object.assign(nothing.bind(), {each: () => nothing}) : describe),
  runIf: condition => describe.skipIf(!condition),
})

/** Run once, with the first test that it stands before. */
export function beforeAll(body) {
  let done
  before.push(() => (done ??= Promise.resolve(body())))
}
export const afterAll = nothing
export const beforeEach = nothing
export const afterEach = nothing
/** Tests that stop the clock fail without it, and are left out. */
export const vi = {}
