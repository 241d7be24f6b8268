import type {Code} from 'mdast'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {templateCode} from '../../src/markdown/template-code.ts'
import {Lines} from '../../src/text/lines.ts'
import {native, reference, setupWith, treeOf} from '../support/engine.ts'
import {firstDifference} from '../support/same-tree.ts'

/** Each block of code in a text, its language before it. */
function codeIn(text: string): string[] {
  const tree = treeOf(text, setupWith({}, reference))
  expect(firstDifference(treeOf(text, setupWith({}, native)), tree)).toBeUndefined()
  const found: string[] = []
  visit(tree, 'code', (node: Code) => {
    found.push(`${node.lang ?? ''}|${node.value}|${text.slice(node.position!.start.offset, node.position!.end.offset)}`)
  })
  return found
}

describe('what stands between the tags of a template is code', () => {
  test.each([
    ['Liquid', '{% highlight ruby %}\nputs 1\n\n# two\n{% endhighlight %}', 'ruby|puts 1\n\n# two'],
    ['with options', '{% highlight js linenos hl_lines="2" %}\na\n{% endhighlight %}', 'js|a'],
    ['that keeps blanks away', '{%- highlight go -%}\na\n{%- endhighlight -%}', 'go|a'],
    [
      'with signs that are not replaced',
      '{% highlight html %}{% raw %}\n<a>\n{% endraw %}{% endhighlight %}',
      'html|<a>',
    ],
    ['Hexo', '{% codeblock lang:js %}\na\n{% endcodeblock %}', '|a'],
    ['Hugo', '{{< highlight go "linenos=table" >}}\n# a\n{{< /highlight >}}', 'go|# a'],
    ['Hugo, with per cents', '{{% highlight go %}}\n# a\n{{% / highlight %}}', 'go|# a'],
    ['without a language', '{{< mermaid >}}\ngraph LR\nA --> B\n{{< /mermaid >}}', '|graph LR\nA --> B'],
    ['with a blank behind it', '{% math %}  \nx\n{% endmath %}', '|x'],
    ['with nothing in it', '{{< highlight go >}}\n{{< /highlight >}}', 'go|'],
  ])('%s', (_, block, expected) => {
    for (const [before, after] of [
      ['', ''],
      ['# Title\n\nText\n', '\nText\n'],
      ['\ufeff', '\n'],
    ])
      expect(codeIn(`${before}${block}${after}`)).toEqual([`${expected}|${block.trimEnd()}`])
    const windows = block.replaceAll('\n', '\r\n')
    expect(codeIn(`a\r\n\r\n${windows}\r\n`)).toEqual([`${expected.replaceAll('\n', '\r\n')}|${windows.trimEnd()}`])
  })

  test('in a point of a list', () => {
    expect(codeIn('- a\n\n  {% highlight go %}\n  # b\n  {% endhighlight %}\n- c\n')).toEqual([
      'go|  # b|{% highlight go %}\n  # b\n  {% endhighlight %}',
    ])
  })
})

describe('and nothing else is', () => {
  test.each([
    ['no end', '{% highlight go %}\na\n'],
    ['an end of another', '{% highlight go %}\na\n{% endcodeblock %}\n'],
    ['a tag within a line', 'Write {% highlight go %}\na\n{% endhighlight %}\n'],
    ['what only shows what would be replaced', '{% raw %}\n# a\n{% endraw %}\n'],
    [
      'boxes and tabs, which hold Markdown',
      '{% hint style="info" %}\n# a\n{% endhint %}\n\n{{< tabs >}}\n# a\n{{< /tabs >}}\n',
    ],
    ['the code of GitBook, which has fences of its own', '{% code title="a.js" %}\n# a\n{% endcode %}\n'],
  ])('%s', (_, text) => {
    expect(templateCode(text, new Lines(text))).toEqual([])
  })

  test('a lesson about such tags shows them in code of its own', () => {
    expect(codeIn('```liquid\n{% highlight go %}\na\n{% endhighlight %}\n```\n')).toEqual([
      'liquid|{% highlight go %}\na\n{% endhighlight %}|```liquid\n{% highlight go %}\na\n{% endhighlight %}\n```',
    ])
  })

  test('code that ends with its list is not made longer than that', () => {
    expect(codeIn('- a\n\n  {% highlight go %}\nb\n{% endhighlight %}\n')).toEqual([])
  })
})

test('what would end it for a parser does not', () => {
  const text = '{% highlight xml %}\n<![CDATA[a]]>\n\n# b\n{% endhighlight %}'
  expect(codeIn(text)).toEqual([`xml|<![CDATA[a]]>\n\n# b|${text}`])
})
