import {describe, expect, test} from 'vitest'
import {readAnchors} from '../../src/markdown/anchors.ts'
import {brokenAnchors} from '../../src/markdown/broken-anchors.ts'
import {readLinks} from '../../src/markdown/links.ts'
import {NodeIndex} from '../../src/markdown/walk.ts'
import {treeOf} from '../support/engine.ts'

const anchors = (text: string) =>
  readAnchors(treeOf(text), text).map(
    ({id, heading, start, end}) => `${id} «${heading ?? ''}» ${text.slice(start, end).replaceAll('\n', '⏎')}`,
  )

describe('what a link can lead to', () => {
  test('headings, wherever they stand', () => {
    expect(anchors('# One\n\n> ## Two ~~b~~\n\n- ### Three\n\nFour\n====\n')).toEqual([
      'one «One» # One',
      'two-b «Two b» ## Two ~~b~~',
      'three «Three» ### Three',
      'four «Four» Four⏎====',
    ])
  })

  test('not the words of an image or a tag', () => {
    expect(anchors('# A ![b](c) <b>d</b>\n')).toEqual(['a--d «A  d» # A ![b](c) <b>d</b>'])
  })

  test('tags with a name, in blocks and in lines', () => {
    expect(anchors('a <a id="x"></a> <i name="y" id="z">b</i>\n\n<p name="q">c</p>\n<p id>d</p>\n')).toEqual([
      'x «» <a id="x">',
      'z «» <i name="y" id="z">',
      'y «» <i name="y" id="z">',
      'q «» <p name="q">',
    ])
  })

  test('headings of HTML with nothing in them', () => {
    expect(anchors('<h2></h2><h2>b</h2><h3>c\n')).toEqual([' «» <h2>', 'b «b» <h2>'])
  })

  test('headings of HTML, with the space around their words and without', () => {
    expect(
      anchors('<h1>One</h1>\n<H2 id="x"> Two <b>b</b> &amp;\n c </h2 >\n<h7>no</h7>\n<header>no</header>\n'),
    ).toEqual([
      'one «One» <h1>',
      'x «» <H2 id="x">',
      'two-b--c «Two b & c» <H2 id="x">',
      '-two-b--c- «Two b & c» <H2 id="x">',
    ])
  })

  test('also one that another one’s end closes, but none that nothing closes', () => {
    expect(anchors('<h1>One\n<h2>Two</h2>\n<h3>Three\n')).toEqual([
      'one-two «One Two» <h1>',
      'onetwo «One Two» <h1>',
      'two «Two» <h2>',
    ])
  })

  test('each by a name of its own', () => {
    expect(anchors('# a\n\n# a\n\n<h1>a</h1>\n\n# a-1\n\n# a\n').map(anchor => anchor.split(' ')[0])).toEqual([
      'a',
      'a-1',
      'a-2',
      'a',
      'a-1-1',
      'a-3',
    ])
  })
})

/** Where links lead instead: what was meant, `!` if that is sure. */
const broken = (text: string) =>
  brokenAnchors(readLinks(new NodeIndex(treeOf(text)), text), treeOf(text), text).map(
    ({id, anchor, sure}) => `${id} → ${anchor?.id ?? 'nowhere'}${sure ? '!' : ''}`,
  )
const report = (links: string) =>
  `# Key Features\n\n## The Tools and Methods 🚀\n\n## API\n\n## Setup guide\n\n${links}\n`

describe('links that lead nowhere', () => {
  test.each([
    ['[a](#key-features)', []],
    ['[a](#Key-Features)', ['Key-Features → key-features!']],
    ['[a](#keyfeatures)', ['keyfeatures → key-features!']],
    ['[a](#-key-features)', ['-key-features → key-features!']],
    ['[a](#key%20features)', ['key features → key-features!']],
    ['[a](#key%2)', ['key%2 → nowhere']],
    ['[a](#the-tools-and-methods-)', []],
    ['[a](#the-tools-and-methods)', ['the-tools-and-methods → the-tools-and-methods-!']],
    ['[a](#tools--methods)', ['tools--methods → the-tools-and-methods-']],
    ['[a](#tools)', ['tools → the-tools-and-methods-']],
    ['[Tools](#x)', ['x → the-tools-and-methods-']],
    ['[a](#tools-features)', ['tools-features → nowhere']],
    ['[a](#our-setup-guide-here)', ['our-setup-guide-here → setup-guide']],
    ['[a](#the-api-of-ours)', ['the-api-of-ours → nowhere']],
    ['[the](#and)', ['and → nowhere']],
    ['[a](#api-setup)', ['api-setup → nowhere']],
    ['[a](#)', []],
    ['[a](#top)', []],
    ['[a](#topic)', ['topic → nowhere']],
    ['[a](#readme)', []],
    ['[a](#readme-x)', ['readme-x → nowhere']],
    ['[a](#user-content-x)', []],
    ['[a](#L12)', []],
    ['[a](#Lx)', ['Lx → nowhere']],
    ['[a](#fn1)', []],
    ['[a](#/x)', []],
    ['[a](#!x)', []],
    ['[a](#:~:text=x)', []],
    ['[a](#x:~:text=x)', []],
    ['[a](x#nowhere)', []],
    ['![a](#nowhere)', []],
    ['[a][b]\n\n[b]: #nowhere', ['nowhere → nowhere']],
    ['<a href="#nowhere">a</a>', ['nowhere → nowhere']],
    ['<!-- ALL-CONTRIBUTORS-LIST -->\n\n<a href="#nowhere">a</a> [b](#nowhere)', ['nowhere → nowhere']],
    ['<!-- ALL-CONTRIBUTORS-LIST -->\n\n<a href="#API">a</a>', ['API → api!']],
  ])('%s', (links, expected) => expect(broken(report(links))).toEqual(expected))

  test('a heading that two could mean is nobody’s guess', () => {
    expect(broken('# A tool\n\n# Atool!\n\n# Big tools\n\n# Big saws\n\n[a](#ATOOL) [b](#big)\n')).toEqual([
      'ATOOL → nowhere',
      'big → nowhere',
    ])
  })

  test('of headings that differ in signs alone, the one whose signs the link has', () => {
    const headings = '# C++\n\n# C#\n\n# Q & A\n\n# Q & A\n\n# Why?\n\n# Why!\n\n'
    expect(broken(`${headings}[a](#c#) [b](#C++) [c](#Q-&-A) [d](#Why) [e](#why?) [f](#-c)\n`)).toEqual([
      'c# → c-1!',
      'C++ → c!',
      'Q-&-A → q--a!',
      'Why → nowhere',
      'why? → why!',
      '-c → nowhere',
    ])
  })

  test('no more than a hundred guesses', () => {
    const links = Array.from({length: 102}, (_, i) => `[a](#tools-${i})`).join('\n')
    const found = broken(`# Tools\n\n# My tools${Array.from({length: 102}, (_, i) => ` ${i}`).join('')}\n\n${links}\n`)
    expect(found).toHaveLength(102)
    expect(found.filter(one => !one.endsWith('nowhere'))).toHaveLength(100)
  })
})
