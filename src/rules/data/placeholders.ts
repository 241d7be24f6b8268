import {toDo} from '../../report/instruction.ts'

/** What people write where something else is to stand, by its form. */
export interface Placeholder {
  pattern: RegExp
  /** What should stand there. */
  expected: string
}

interface InText extends Placeholder {
  /** In small letters: where none of these stands, the pattern is not tried. To compile all of them takes 4 ms. */
  signs: readonly string[]
}

const verb =
  '(?:put|insert|add|enter|paste|type|write|describe|list|explain|replace|fill|include|provide|attach|link to)'

/** What most addresses lack: the same word in all of them. */
export const userName = 'your own user name'
/** What a tool fills in, where the file is its template. */
export const slot = 'what the slot is for'

/** In the author's text, one line at a time. */
export const inText: readonly InText[] = [
  // `[Put your link here]`, `[Describe the project]`: an instruction in brackets that is no link.
  {pattern: new RegExp(`\\[${verb}\\s[^\\]\\[]{2,120}\\](?![(\\[:])`, 'i'), signs: ['['], expected: 'your own text'},
  // `[Your Name]`, `[your-username]`
  {pattern: /\[your[\s_-][^\][]{1,80}\](?![([:])/i, signs: ['[your'], expected: 'your own text'},
  // `[Name]`, `[Link]`, `[GitHub URL]`: only words that name what is asked for, and in brackets. Not `row[name]`, nor the part of
  // a path that varies: `/posts/[title]`.
  {
    pattern:
      /(?<![\w₀-₉)\]])(?<!(?:\w|^|\s)\/)\[(?:(?:full|project|team|github|git ?hub|linkedin|repo|repository|demo|live|video|slides?|email|portfolio|insert) ?)?(?:name|link|url|date|title|image|screenshot|username|e-?mail|handle|address|nom|prénom|nombre|nome|fecha|lien|enlace|titre|título)(?: ?\d)?\](?![([:])/i,
    signs: ['['],
    expected: 'your own text',
  },
  // `{{ name }}`, `{your_name}`: slots of templates that nobody filled.
  // `${{ secrets.KEY }}` is how GitHub Actions are written, `{{ meta.name }}` Ansible and Helm, `author = {{IBM}},` BibTeX, `t_{{on}}` a formula, `{{range}}` a
  // word of templates.
  {
    pattern:
      /(?<![$_^])(?<!=[ \t]{0,4}(?=\{\{\S[^{}]{0,60}\}\},?[ \t]*$))\{\{\s?(?!\w{1,40}\.\w|(?:range|with|if|else|end|each|block|define|partial|unless)\b)[a-z][\w .-]{0,60}\}\}|\{your[_ -]\w{1,40}\}/i,
    signs: ['{'],
    expected: slot,
  },
  // `ADD LINK HERE`: people shout what is to be replaced.
  {
    pattern: /\b(?:ADD|INSERT|PUT|PASTE|ENTER|WRITE|TYPE|YOUR|LINK|URL)(?: [A-Z/]+){0,6} HERE\b/,
    signs: [' here'],
    expected: 'what it asks for',
  },
  // `Demo: add link here`: in small letters only where nothing else follows, since one can also add tasks here.
  {
    pattern: /(?:^|[:：–—-][ \t]{0,3})[*_(]{0,3}(?:add|insert|put|paste|your)(?: [\w']+){1,5} here[.)*_\s]*$/i,
    signs: [' here'],
    expected: 'what it asks for',
  },
  // A mark for something still to be done, as the whole entry or before one. `TODO list` and `TODO / DONE` are not.
  {
    pattern:
      /(?:^|[|:：(–—]|- )[ \t]{0,3}[*_]{0,3}(?:TODO|TBD|TBA|FIXME|TBC)[*_]{0,3}(?=[ \t]*(?:$|[|:：.)–—-]))(?!\.\w|.{0,4}\/)/,
    signs: ['todo', 'tbd', 'tba', 'tbc', 'fixme'],
    expected: 'what is still to be written',
  },
  {
    pattern: toDo,
    signs: ['todo', 'fixme'],
    expected: 'what is still to be written',
  },
  // The whole entry says that it will come.
  {
    pattern:
      /^[*_([ \t]{0,4}(?:(?:details |content |more )?coming soon|to be (?:added|written|completed|filled(?: in)?|done|updated|announced|decided)|work in progress|under construction|à compléter|à rédiger|à venir|por completar|pendiente|próximamente|em breve|a preencher|por fazer|قيد الإنشاء|قريبا)[\s.!…*_)\]]*$/i,
    signs: [
      ...['coming soon', 'to be ', 'work in progress', 'under construction', 'à compléter', 'à rédiger', 'à venir'],
      ...['por completar', 'pendiente', 'próximamente', 'em breve', 'a preencher', 'por fazer', 'قيد', 'قريبا'],
    ],
    expected: 'what is still to be written',
  },
  // `Celery (if you used it)`: whoever proposed the line left it to the author to decide.
  {
    pattern:
      /(?<=\()(?:only )?if (?:you(?:['’]ve| have)? (?:used?|implemented|added|worked with|did|have) (?:it|them|this|that|one|any)|applicable to you(?:r project)?)(?=\))/i,
    signs: ['if you', 'if applicable'],
    expected: 'your choice: to keep it or to leave it out',
  },
  // `Lorem ipsum generators` are what a lesson tells of, and `use lorem ipsum for the text` what it asks for.
  {
    pattern:
      /(?<=(?:^|[|:：.>–—-])[ \t*_"“'(]{0,5})lorem ipsum\b(?![ \t-]{1,3}(?:generators?|text|fillers?|placeholders?|plugins?|api|is)\b)|\blorem ipsum,?[ \t]+dolor\b/i,
    signs: ['lorem ipsum'],
    expected: 'your own text',
  },
  // Nobody is called so.
  {
    pattern:
      /\bYour (?:Full |First |Last )?Name\b(?! \w)|(?<!\b(?:Get|Update|View|Edit|Delete|Manage|See|Check|Create) )\bYour (?:GitHub |LinkedIn )?(?:Username|Profile|Email|E-mail)\b(?! \w)/,
    signs: ['your '],
    expected: 'your own',
  },
  {
    pattern:
      /\byou(?:r[._-]?(?:e?-?mail|name|username))?@(?:example|your-?e?mail|email|domain|gmail|mail)\.(?:com|org)\b/i,
    signs: ['@'],
    expected: 'your own address',
  },
]

/** In the address of a link or image, and in addresses within code. */
export const inAddress: readonly Placeholder[] = [
  {
    pattern:
      /\b(?:github|gitlab|bitbucket)\.(?:com|org)[/:](?:<[^<>]{1,40}>|\[[^\][]{1,40}\]|\{[^{}]{1,40}\}|your[_-]?(?:git[_-]?hub[_-]?)?(?:user[_-]?)?(?:name|id|handle|account|profile|org|organi[sz]ation|repo|user)|your[_-]\w{1,30}|user-?name)(?=[/)\s]|$)/i,
    expected: userName,
  },
  {
    pattern: /\blinkedin\.com\/in\/(?:your\b[\w-]*|yourname|yourprofile|username|<[^<>]{1,40}>)/i,
    expected: 'your own profile',
  },
]

/** In the address of a link or image alone: in code they are examples. */
export const inLink: readonly Placeholder[] = [
  {pattern: /^(?:https?:\/\/)?(?:your|insert|add|put|paste)[\s_-][\w\s_-]{2,60}$/i, expected: 'the address'},
  {
    pattern:
      /^(?:https?:\/\/)?(?:link|url|todo|tbd|xxx+|your-?(?:link|url)|insert-?(?:link|url)|link-to-[\w-]+|path\/to\/.*)$/i,
    expected: 'the address',
  },
  // Some are called so: a tutorial of Go, a paper, a profiler, a program that shortens addresses.
  {
    pattern: /^https?:\/\/(?:www\.)?your(?!basic\.org|story\.com|kit\.com|ls\.org)-?[\w-]{2,40}\./i,
    expected: 'the address',
  },
  {
    pattern: /[/=](?:your[_-]?(?:username|user-name|name|repo|project|video|demo|link|profile|id))(?=[/?#&]|$)/i,
    expected: 'your own',
  },
  // `/Your_first_website` is the name of a page.
  {pattern: /[/=]YOUR_[A-Z_]+(?=[/?#&]|$)/, expected: 'your own'},
  {
    pattern:
      /^https?:\/\/(?:(?:via\.)?placeholder\.com|placehold\.(?:co|it|jp)|placeholdit\.|dummyimage\.com|fakeimg\.pl|lorempixel\.com|placekitten\.com|placeimg\.com)\/./i,
    expected: 'a picture of your own',
  },
]
