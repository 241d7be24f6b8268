/** Names of languages that GitHub colours, those that reports use; more only help to see what is misspelt. */
export const known: ReadonlySet<string> = new Set(
  (
    'bash sh shell zsh fish console terminal shell-session powershell ps1 pwsh bat batch cmd python py python3 pycon ipython jupyter ' +
    'javascript js jsx typescript ts tsx json json5 jsonc jsonl ndjson html html+django django jinja jinja2 handlebars hbs liquid twig ejs pug ' +
    'css scss sass less styl stylus svg xml xsl yaml yml toml ini cfg conf properties env dotenv editorconfig dockerfile docker ' +
    'docker-compose sql mysql pgsql postgres postgresql plsql tsql sqlite mongodb redis cypher graphql gql proto protobuf http rest ' +
    'java kotlin kt scala groovy gradle c cpp c++ h hpp csharp cs c# fsharp fs vb vbnet objc objective-c swift go golang rust rs ruby rb erb ' +
    'php perl pl lua r julia dart elixir ex exs erlang erl haskell hs clojure clj ocaml ml lisp scheme racket zig nim crystal v solidity sol ' +
    'move matlab octave latex tex bibtex markdown md mdx rst asciidoc adoc org text txt plaintext plain output log diff patch git gitignore ' +
    'gitattributes ignore makefile make cmake nginx apache apacheconf caddy caddyfile terraform tf hcl bicep ansible puppet vim viml awk sed jq ' +
    'mermaid plantuml puml dot graphviz math geojson topojson stl csv tsv regex wasm wat asm nasm assembly vue svelte astro prisma ' +
    'tree directory-tree robots http-request curl systemd crontab cron procfile requirements pip-requirements toml+python pem haml slim razor cshtml ' +
    'abap ada apex coffeescript coffee cobol d delphi pascal fortran gherkin feature glsl hlsl hack j nix prolog qml q sas smalltalk sparql verilog vhdl wgsl xquery yang ' +
    // One letter from others, and languages all the same.
    'cake coffee-script cson cython dust elisp graphqls hlsli htmldjango hurl jake jison jruby jsonld jsonp just mako ninja obj-c objectivec ' +
    'objective-c++ objj perl6 phtml plant-uml posh qasm qmake qsharp rake raml rdoc regexp resx rhtml rmarkdown robot shellsession snakefile ' +
    'swig typoscript udiff vb.net wast wisp xaml xhtml xmake'
  ).split(' '),
)

/** What other languages have, which share words with those below: Go its `const`, Swift its `import`, OCaml its `type`. */
export const others =
  /^(?:package [\w.]+;?$|(?:pub )?fn \w|func \w|use \w+::|#include\b|using [\w.]+;|let rec |\(\* )|^ *(?:val|var) \w+: [A-Z]|: [iu](?:8|16|32|64|size)\b|;;$/m

/** What code without a language is by its look. All lines of a block are read; the first that fits has the say. */
export const looks: readonly {language: string; pattern: RegExp}[] = [
  {language: 'json', pattern: /^\s{0,20}[[{]\s{0,80}(?:"[^"\r\n]{1,80}"\s{0,5}:|\{\s{0,80}"[^"\r\n]{1,80}"\s{0,5}:)/},
  {
    language: 'dockerfile',
    pattern: /^FROM [\w./:-]+(?: AS \w+)?$[\s\S]{0,2000}^(?:RUN|COPY|CMD|WORKDIR|ENTRYPOINT|EXPOSE|ENV) /m,
  },
  {
    language: 'bash',
    pattern:
      /^(?:\$ )?(?:git (?:clone|add|commit|push|pull|checkout|init)|npm (?:install|i|ci|run|start|test|init|create)|npx [\w@-]|yarn (?:add|install|dev|build)|pnpm (?:add|install|run)|pip3? install|python3? (?:-m |manage\.py )|docker(?:-compose| compose| build| run)|sudo |cd [\w./~-]+$|mkdir |source [\w./]+|celery -A|curl (?:-|http)|apt(?:-get)? install|brew install|cp \.env)/m,
  },
  {
    language: 'python',
    pattern:
      /^(?:from [\w.]+ import [\w(*]|import [a-z_]\w*$|def \w+\([^()\r\n]{0,300}\)[^\r\n:]{0,80}:$|class \w+(?:\([\w., ]*\))?:$|@[\w.]+(?:\([^\r\n]{0,200}\))?$\n(?:async )?def )/m,
  },
  {language: 'typescript', pattern: /^(?:export )?(?:interface \w+ \{|type \w+(?:<\w+>)? = |const \w+: \w)/m},
  {
    language: 'javascript',
    pattern:
      /^(?:import .{1,80} from ['"]|export (?:default|const|function) |const [\w{}, []{1,60}\]? ?= |(?:async )?function \w+\(|module\.exports)/m,
  },
  {
    language: 'sql',
    pattern:
      /^(?:SELECT [\w*"., ()]{1,200}(?: |\n)FROM |INSERT INTO \w|CREATE (?:TABLE|INDEX|DATABASE) |ALTER TABLE \w|UPDATE \w+ SET )/m,
  },
  {language: 'yaml', pattern: /^(?:version: ?['"\d]|services:$|name: [\w "']+$\n(?:\n)?on:|jobs:$)/m},
  {language: 'html', pattern: /^<(?:!DOCTYPE html|html|head|body|div|form|ul|section|nav|script)\b[^>\r\n]{0,300}>/im},
]
