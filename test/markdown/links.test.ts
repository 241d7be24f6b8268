import {describe, expect, test} from 'vitest'
import {readAnchors, slug} from '../../src/markdown/anchors.ts'
import {readTags} from '../../src/markdown/html-tags.ts'
import {readLinks} from '../../src/markdown/links.ts'
import {ownWords} from '../../src/markdown/own-words.ts'
import {lookUpFrom} from '../../src/markdown/target.ts'
import {NodeIndex} from '../../src/markdown/walk.ts'
import {readLanguage} from '../../src/report/language.ts'
import {native, reference} from '../support/engine.ts'
import {filesOf} from '../support/project.ts'

const linksOf = (text: string) => {
  const links = readLinks(new NodeIndex(reference(text)), text)
  expect(readLinks(new NodeIndex(native(text)), text)).toEqual(links)
  return links.map(({kind, form, url, target, text: words, empty}) => ({
    kind,
    form,
    url,
    words,
    empty,
    target: target && text.slice(target.start, target.end),
  }))
}

describe('links', () => {
  const link = {kind: 'link', form: 'inline', empty: false}

  test('in every form', () => {
    expect(linksOf('[a b](u "t") <https://x.org> https://y.org ![c](d "t")\n\n[e]: f "t"\n')).toEqual([
      {...link, url: 'u', words: 'a b', target: 'u'},
      {...link, form: 'angle', url: 'https://x.org', words: 'https://x.org', target: 'https://x.org'},
      {...link, form: 'bare', url: 'https://y.org', words: 'https://y.org', target: 'https://y.org'},
      {...link, kind: 'image', url: 'd', words: 'c', target: 'd'},
      {...link, kind: 'definition', url: 'f', words: 'e', target: 'f'},
    ])
  })

  test('an address is placed only where it is written as it is read', () => {
    expect(
      linksOf('[a](<b c>) [d](e\\_f) [g](h&amp;i) [](j) [![k](l)](m) [![](n)](o) [<b></b>](p) [**&nbsp;**](q)').map(
        ({target, empty}) => [target, empty],
      ),
    ).toEqual([
      ['b c', false],
      [undefined, false],
      [undefined, false],
      ['j', true],
      ['m', false],
      ['l', false],
      ['o', false],
      ['n', false],
      ['p', false],
      ['q', true],
    ])
  })

  test('in HTML, in either sort of quotes or none', () => {
    const text = `<a href='u v'>t</a> <a href="w">t</a> <a href=x>t</a> <img src='y' >\n`
    expect(linksOf(text).map(({target}) => target)).toEqual(['u v', 'w', 'x', 'y'])
  })

  test('the words of an image in HTML, or that it needs none', () => {
    const text =
      '<img src=a alt=" x "> <img src=a alt=""> <img src=a aria-label="y"> <img src=a role=presentation> <img src=a role=img>\n'
    expect(linksOf(text).map(({words}) => words)).toEqual(['x', 'an ornament', 'y', 'an ornament', ''])
  })

  test('in HTML', () => {
    expect(linksOf('<p><a class=x href="u&amp;v">t</a> <img alt=\'d\' src=s></p>\n<!-- <a href="no"> -->\n')).toEqual([
      {...link, form: 'html', url: 'u&v', words: '', target: undefined},
      {...link, kind: 'image', form: 'html', url: 's', words: 'd', target: 's'},
    ])
  })
})

test('tags: what is not closed, quoted or named well is passed over', () => {
  const names = (html: string) => readTags(html, 0).map(({name}) => name)
  expect(names('<A><b/><c d=\'>\' e="<f>"><g <h></i><1>')).toEqual(['a', 'b', 'c', 'h'])
  expect(readTags('<a B="1" b=2>', 10)[0]!.attributes.get('b')).toEqual({value: '1', start: 16, end: 17})
})

describe('anchors', () => {
  test.each([
    ['📖 Overview', '-overview'],
    ['⚙️ Setup', '\ufe0f-setup'],
    ['1️⃣ First', '1\ufe0f\u20e3-first'],
    ['Challenges & Solutions', 'challenges--solutions'],
    ['Node.js / “C++”', 'nodejs--c'],
    ['Über_uns – Größe', 'über_uns--größe'],
    ['नमस्ते दुनिया', 'नमस्ते-दुनिया'],
    ['نظرة عامة', 'نظرة-عامة'],
    ['½ a²', '-a'],
  ])('%s', (heading, anchor) => expect(slug(heading)).toBe(anchor))

  test('no name is given twice', () => {
    const text = '# a\n\n# a\n\n# a-1\n\n> # a\n\n# `b` *c* ![d](e)\n'
    expect(readAnchors(reference(text), text).map(({id}) => id)).toEqual(['a', 'a-1', 'a-1-1', 'a-2', 'b-c-'])
  })

  test('headings, ids and names in HTML', () => {
    const text = '<h2 id="x">One <b>two</b></h2>\n\n<a name="y"></a>\n'
    expect(readAnchors(reference(text), text).map(({id}) => id)).toEqual(['x', 'one-two', 'y'])
  })
})

test('own words are what is left without code, links, quotations and names of files', () => {
  const shown = (text: string) => ownWords(new NodeIndex(reference(text)), text).replaceAll('\0', '·')
  expect(shown('A `b` [c](d) **e** "f g" h.md i/j, k.\n')).toBe(
    'A ··· ······ ··e·· ····· ···· ···, k.·'.replace(/·$/, '\n'),
  )
  expect(shown('> quoted\n\nown\n')).toBe('········\n\nown\n')
  expect(shown('x <b>y</b> https://z.org\n')).toBe('x ···y···· ·············\n')
})

test.each([
  ['en', 'The program taught me how to build APIs with the help of a team'],
  ['fr', 'Nous avons vu les serveurs et une base pour le projet dans le cloud'],
  ['sw', 'Tulijifunza katika darasa la kwanza ya wiki, na kwa mbali ni kama hii'],
  [undefined, 'Django Redis Celery'],
  [undefined, 'the der le und et and les die of'],
])('the language is %s', (language, text) => expect(readLanguage(text)).toBe(language))

describe('targets', () => {
  const lookUp = (path: string, target: string) =>
    lookUpFrom(path, filesOf(['README.md', 'docs/Guide.md', 'docs/img/a.png', 'x/a', 'x/A']))!(target)

  test.each([
    ['README.md', 'docs/Guide.md', {found: 'yes'}],
    ['README.md', './docs/img/', {found: 'yes'}],
    ['docs/Guide.md', '../README.md', {found: 'yes'}],
    ['docs/Guide.md', '/docs/img/a.png', {found: 'yes'}],
    ['README.md', 'docs/guide.md', {found: 'other-case', path: 'docs/Guide.md'}],
    ['docs/Guide.md', './IMG/../img/A.PNG', {found: 'other-case', path: './IMG/../img/a.png'}],
    ['README.md', 'docs/missing/./../Guide.md', {found: 'yes'}],
    ['README.md', 'none/../docs/more/none/../../img', {found: 'yes'}],
    ['README.md', 'docs/missing/../none.md', {found: 'no'}],
    ['docs/Guide.md', 'none/../../README.md', {found: 'yes'}],
    ['README.md', 'X/a', {found: 'other-case', path: 'x/a'}],
    ['README.md', 'docs/none.md', {found: 'no'}],
    ['README.md', '../other', {found: 'unknown'}],
    ['README.md', 'docs/../../other', {found: 'unknown'}],
    ['README.md', 'README.md/x', {found: 'unknown'}],
  ])('%s → %s', (path, target, found) => expect(lookUp(path, target)).toEqual(found))

  test('two names that differ in case: neither is meant for certain', () => {
    const files = filesOf(['a.md', 'x/b', 'x/B'])
    expect(lookUpFrom('a.md', files)!('x/b')).toEqual({found: 'yes'})
    expect(
      lookUpFrom('a.md', {...files, list: folder => (folder === '' ? new Set(['X', 'x', 'a.md']) : undefined)})!('x'),
    ).toEqual({found: 'yes'})
    expect(lookUpFrom('a.md', {...files, list: () => new Set(['ReadMe', 'README'])})!('readme')).toEqual({found: 'no'})
  })
})

test('a file that lies in no project looks nothing up', () => {
  const files = {locate: () => undefined, list: () => new Set(['a.md'])}
  expect([lookUpFrom('/elsewhere/a.md', files), lookUpFrom('a.md', undefined)]).toEqual([undefined, undefined])
})
