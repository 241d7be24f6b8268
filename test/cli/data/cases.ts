import type {World} from '../../support/cli.ts'

export const torn = '# Report\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n'
export const bom = '\ufeff# Report\n\nText.\n'
const off = ['--no-config', '--preset', 'minimal', '--rule', 'section-required=off', '--rule', 'section-empty=off']

/** One call of the program, and what comes of it. */
interface Case {
  name: string
  args: string[]
  world?: World
  code: number
  stdout?: RegExp
  stderr?: RegExp
}

export const cases: readonly Case[] = [
  // What can be said
  ...(
    [
      ['lint --fix', ': prodev-report fix'],
      ['lint --unsafe', ': prodev-report fix --unsafe'],
      ['lint --interctive', ': prodev-report fix --interactive'],
      ['lint --formt=json', ' --format=json'],
      ['lint --formt=a\tb', ' --format'],
      ['fix --format', ': prodev-report lint --format'],
      ['fix --unsave', ' --unsafe'],
      ['lint --fail-on warn', ' warning'],
      ['-v', ' -V'],
      ['lint -v', ': prodev-report -V'],
      ['lint -F json', ' -f'],
      ['lint -H', ' -h'],
      ['explain --hlp', ' --help'],
    ] as const
  ).map(
    ([said, meant]): Case => ({
      name: `a flag that is meant otherwise: ${JSON.stringify(said)}`,
      args: [...said.split(' '), 'a.md'],
      code: 2,
      stderr: new RegExp(`^error: .*\\n\\(Did you mean${meant}\\?\\)\\n\`npx prodev-report`),
    }),
  ),
  {
    name: 'a flag that nothing is like',
    args: ['lint', '--xyzzy'],
    code: 2,
    stderr: /^error: unknown option '--xyzzy'\n`npx prodev-report lint --help` shows what there is\.\n$/,
  },
  {
    name: 'a flag that takes no value is not suggested for itself',
    args: ['lint', '--watch=3', 'a.md'],
    code: 2,
    stderr: /^error: option '--watch' takes no value\n`npx prodev-report lint --help` shows what there is\./,
  },
  {name: 'a mistyped command gets a suggestion', args: ['lnit'], code: 2, stderr: /Did you mean one of init, lint\?/},
  {
    name: 'a misspelt command behind help is told, too',
    args: ['help', 'lnt'],
    code: 2,
    stderr: /^error: unknown command 'lnt'\n\(Did you mean lint\?\)\n`npx prodev-report --help` shows what there is\./,
  },
  {
    name: 'a report in the place of a command',
    args: ['--no-color', 'en.md', '--format', 'json'],
    code: 2,
    stderr:
      /^error: unknown command 'en\.md'\n\(Did you mean: prodev-report lint en\.md\?\)\n`npx prodev-report --help` shows/,
  },
  {
    name: 'a folder in the place of a command',
    args: ['my lint'],
    world: {files: {'my lint/a.md': ''}},
    code: 2,
    stderr: /^error: .*\n\(Did you mean: prodev-report lint "my lint"\?\)\n/,
  },
  {
    name: 'a name in the place of a command that no shell would leave as it is',
    args: ['$(x).md'],
    code: 2,
    stderr: /\(Did you mean: prodev-report lint, and its name\?\)/,
  },
  ...(
    [
      ['check', 'lint'],
      ['rules', 'explain'],
      ['new', 'init'],
      ['format', 'fix'],
      ['Restore', 'undo'],
      ['outline', 'inspect'],
    ] as const
  ).map(([named, meant]) => ({
    name: `what other tools call it: ${named}`,
    args: [named],
    code: 2,
    stderr: new RegExp(`^error: unknown command '${named}'\\n\\(Did you mean: prodev-report ${meant}\\?\\)\\n`),
  })),
  {
    name: 'a missing argument is told with what it is',
    args: ['undo'],
    code: 2,
    stderr:
      /^error: missing required argument 'journal': the file that `fix --journal` wrote\n`npx prodev-report undo --help`/,
  },
  {
    name: 'and with its choices',
    args: ['completion'],
    code: 2,
    stderr:
      /^error: missing required argument 'shell': bash, zsh, fish, powershell\n`npx prodev-report completion --help`/,
  },
  {
    name: 'what other tools call a command is no flag of it',
    args: ['inspect', '--fmt'],
    code: 2,
    stderr: /^error: unknown option '--fmt'\n\(Did you mean: prodev-report fix\?\)\n/,
  },
  {
    name: 'a value of two kinds is told once',
    args: ['lint', 'a.md'],
    world: {files: {'a.md': torn, 'prodev-report.config.json': '{"extends": 5}'}},
    code: 2,
    stderr: /^prodev-report\.config\.json:1:13: Unexpected value of `extends`, expected a string or array\n(?!prodev)/,
  },
  {
    name: 'who names standard input wants it to be read',
    args: ['lint', '--no-config', '--stdin-filename', 'draft.md', '--format', 'compact'],
    world: {stdin: torn, files: {'other.md': '# A\n'}},
    code: 1,
    stdout: /^draft\.md:1:1: (?:(?!other\.md)[\s\S])*$/,
  },
  {
    name: 'and not files',
    args: ['lint', '--stdin-filename', 'draft.md', 'a.md'],
    world: {files: {'a.md': torn}},
    code: 2,
    stderr:
      /^`--stdin-filename` names what comes in on standard input, and nothing is read from there\n {2}Leave it out/,
  },
  {
    name: 'who is to type is told how to end it',
    args: ['lint', '-', '--format', 'compact', ...off],
    world: {stdin: '# A\n', tty: true},
    code: 0,
    stderr: /^Reading what you type here: Ctrl-D/,
  },
  {
    name: 'what is left is to be seen in the files that were named',
    args: ['fix', 'my report.md'],
    world: {files: {'my report.md': torn}},
    code: 0,
    stderr: /left: see (?:it|them) with `npx prodev-report lint "my report\.md"`\./,
  },
  {
    name: 'a choice that there is not gets the nearest',
    args: ['lint', '--fail-on', 'warnings'],
    code: 2,
    stderr:
      /^error: .* Allowed choices are error, warning, info, never\.\n\(Did you mean warning\?\)\n`npx prodev-report lint --help` shows/,
  },
  {
    name: 'and so does an argument',
    args: ['completion', 'bsh'],
    code: 2,
    stderr: /^error: .*\n\(Did you mean bash\?\)\n/,
  },
  {
    name: 'a choice that is near to none gets no suggestion',
    args: ['lint', '--preset', 'x'],
    code: 2,
    stderr: /^error: .*\n`npx prodev-report lint --help` shows/,
  },
  {
    name: 'an area in the place of a rule',
    args: ['lint', '--rule', 'heading=off', 'a.md'],
    world: {files: {'a.md': '# A\n'}},
    code: 2,
    stderr: /^There is no rule `heading`, but an area of that name: name the rules of it\n/,
  },
  {
    name: 'the end of a name that only one rule has',
    args: ['explain', 'mojibake'],
    code: 2,
    stderr: /^There is no rule `mojibake`: did you mean `encoding-mojibake`\?\n/,
  },
  ...['lint', 'fix', 'inspect'].map(command => ({
    name: `${command}: what is wrong with a schema is told once, not for each file`,
    args: [command, '--schema', 'backend', '.'],
    world: {files: {'a.md': '# A\n', 'b.md': '# B\n', 'c.md': '# C\n'}},
    code: 2,
    stderr: /^Unexpected schema `backend`, expected `prodev-backend` or the path of a file\n.*\n$/,
  })),
  {
    name: 'a mistyped flag gets a suggestion',
    args: ['lint', '--formt', 'json'],
    code: 2,
    stderr: /Did you mean --format\?/,
  },
  {name: 'no command shows the help', args: [], code: 2, stderr: /Usage: prodev-report/},
  {name: '--help', args: ['--help'], code: 0, stdout: /Examples:\n {2}\$ prodev-report/},
  {name: '--version', args: ['--version'], code: 0, stdout: /^\d+\.\d+\.\d+\n$/},
  {name: 'a format that there is not', args: ['lint', '-f', 'jsn', 'a.md'], code: 2, stderr: /did you mean `json`/},
  {
    name: 'a rule that there is not',
    args: ['lint', '--rule', 'heading-titel=off', 'a.md'],
    world: {files: {'a.md': '# A\n'}},
    code: 2,
    stderr: /`heading-titel`.*did you mean `heading-title`/s,
  },
  {
    name: 'a level that there is not',
    args: ['lint', '--rule', 'heading-title=loud', 'a.md'],
    code: 2,
    stderr: /off, info, warning, error/,
  },
  {
    name: 'an area that there is not',
    args: ['fix', '--only', 'tabel', 'a.md'],
    code: 2,
    stderr: /did you mean `table`/,
  },

  // What is looked at
  {
    name: 'a file that is not there',
    args: ['lint', 'REAMDE.md'],
    code: 2,
    stderr: /Cannot read `REAMDE\.md`: there is no such file/,
  },
  ...(
    [
      ['lint', 'a.md', 'gone.md', 'none/*.md'],
      ['lint', '--concurrency', '2', 'a.md', 'gone.md', 'none/*.md'],
      ['lint', '--cache', 'a.md', 'gone.md', 'none/*.md'],
      ['inspect', 'a.md', 'gone.md', 'none/*.md'],
      ['fix', '--diff', 'a.md', 'gone.md', 'none/*.md'],
    ] as const
  ).map(
    (args): Case => ({
      name: `beside others it is told after them: ${args.join(' ')}`,
      args: [...args],
      world: {files: {'a.md': torn}},
      code: 2,
      stdout: /a\.md/,
      stderr: /Cannot read `gone\.md`: there is no such file[\s\S]*No file matches `none\/\*\.md`/,
    }),
  ),
  {
    name: 'a picture says what it is, and what a report is',
    args: ['inspect', 'pic.png'],
    world: {files: {'pic.png': Buffer.from('89504e470d0a1a0a', 'hex')}},
    code: 2,
    stderr: /^Cannot read `pic\.png`: it is a PNG image\n {2}A report is plain text: /,
  },
  {
    name: 'as data it says so too',
    args: ['inspect', '--format', 'json', 'a.md', 'pic.png'],
    world: {files: {'a.md': '# A\n', 'pic.png': Buffer.from('89504e470d0a1a0a', 'hex')}},
    code: 2,
    stdout: /"unread": \[\s+\{\s+"path": "pic\.png",\s+"message": "Cannot read [^"]+",\s+"hint": "A report is/,
    stderr: /^Cannot read `pic\.png`/,
  },
  {
    name: 'a picture with the name of a report',
    args: ['lint', 'a.md'],
    world: {files: {'a.md': Buffer.from('89504e470d0a1a0a', 'hex')}},
    code: 2,
    stderr: /^Cannot read `a\.md`: whatever its name says, it is a PNG image\n/,
  },
  {
    name: 'a picture from a pipe, which has no name',
    args: ['lint', '-'],
    world: {stdin: Buffer.from('89504e470d0a1a0a', 'hex')},
    code: 2,
    stderr: /^Cannot read `<stdin>`: it is a PNG image\n/,
  },
  {
    name: 'a part that is not there',
    args: ['merge', 'missing.ndjson'],
    code: 2,
    stderr: /^Cannot read `missing\.ndjson`: there is no such file or folder\n {2}Check the spelling; the path counts/,
  },
  {
    name: 'a folder of parts',
    args: ['merge', '.'],
    code: 2,
    stderr: /^Cannot read `\.`: it is a folder\n {2}Name the files in it\./,
  },
  {
    name: 'something else in the place of a part',
    args: ['merge', 'a.md'],
    world: {files: {'a.md': '# A\n'}},
    code: 2,
    stderr:
      /^Cannot merge `a\.md`: it is not what .* \(line 1\)\n {2}Name what `lint --shard 1\/2 --format ndjson=1\.ndjson` wrote/,
  },
  {
    name: 'an output in a folder that is not there',
    args: ['lint', ...off, '-f', 'json=none/out.json', 'a.md'],
    world: {files: {'a.md': '# A\n'}},
    code: 2,
    stderr:
      /^Cannot write `none\/out\.json`: there is no such file or folder\n {2}Check the spelling of its folder, and make/,
  },
  {
    name: 'a cache that cannot be written changes nothing else',
    args: ['lint', ...off, '--cache-location', 'none/cache', 'a.md'],
    world: {files: {'a.md': '# A\n'}},
    code: 0,
    stdout: /no problems/,
    stderr:
      /^Nothing is kept for the next time\. Cannot write `none\/cache`: there is no such file or folder\n {2}.*\n$/,
  },
  ...[
    ['merge', 'a.md/x'],
    ['init', 'a.md/x.md', '--yes'],
    ['lint', 'a.md/x'],
    ['lint', '-f', 'json=a.md/x', ...off, 'a.md'],
  ].map(args => ({
    name: `a path that goes on behind a file is told: ${args.join(' ')}`,
    args,
    world: {files: {'a.md': '# A\n'}},
    code: 2,
    stderr: /^Cannot (?:read|write) `a\.md\/x(?:\.md)?`: a part of its path is a file/,
  })),
  {
    name: 'a template behind a file is none',
    args: ['init', '--template', 'a.md/x', '--yes'],
    world: {files: {'a.md': '# A\n'}},
    code: 2,
    stderr: /^There is no template `a\.md\/x`\n/,
  },
  {
    name: 'a cache behind a file is none, and changes nothing else',
    args: ['lint', '--cache-location', 'a.md/x', ...off, 'a.md'],
    world: {files: {'a.md': '# A\n'}},
    code: 0,
    stdout: /no problems/,
    stderr: /^Nothing is kept in `a\.md\/x`: a part of its path is a file, not a folder\.\n$/,
  },
  ...[
    ['REAMDE.md', 'README.md'],
    ['readme', 'README.md'],
    ['sub/weak1.md', 'sub/week1.md'],
    ['./Week', './WEEK.markdown'],
  ].map(([name, meant]) => ({
    name: `a file that is not there, but nearly: ${name}`,
    args: ['lint', name!],
    world: {files: {'README.md': '', 'sub/week1.md': '', '.week.md': '', 'WEEK.markdown': '', 'pic.png': ''}},
    code: 2,
    stderr: new RegExp(`: there is no such file or folder\\n {2}Did you mean \`${meant!.replace('./', '')}\`\\?\\n$`),
  })),
  {
    name: 'an address',
    args: ['lint', 'https://example.org/report.md?raw=1'],
    code: 2,
    stderr:
      /^Cannot read `https:.*raw=1`: it is an address, and nothing is fetched\n {2}Save the report .* \| npx prodev-report lint -/,
  },
  {
    name: 'where only files are written, what they hold is told',
    args: ['lint', ...off, '-f', 'json=a.json', '-f', 'html=a.html', 'a.md'],
    world: {files: {'a.md': '# A\n'}},
    code: 0,
    stderr: /^Wrote `a\.json`, `a\.html`: no problems in 1 file\.\n$/,
  },
  {
    name: 'unless nobody wants to hear of it',
    args: ['lint', ...off, '-q', '-f', 'json=a.json', 'a.md'],
    world: {files: {'a.md': '# A\n'}},
    code: 0,
  },
  {
    name: 'nor where something is shown',
    args: ['lint', ...off, '-f', 'compact', '-f', 'json=a.json', 'a.md'],
    world: {files: {'a.md': '# A\n'}},
    code: 0,
  },
  {
    name: 'a path of Windows where there is none',
    args: ['lint', 'C:\\reports\\ada.md'],
    code: 2,
    stderr: process.platform === 'win32' ? / {2}Check the spelling/ : / {2}Folders are separated by `\/` here: /,
  },
  {
    name: 'what is left of standard input is asked for on standard input',
    args: ['fix', '-'],
    world: {stdin: '# Github\n'},
    code: 0,
    stdout: /^# GitHub\n$/,
    stderr: /left: see (?:it|them) with `npx prodev-report lint -`\./,
  },
  {
    name: 'a file that is not there, nor any like it',
    args: ['lint', 'none.md'],
    world: {files: {'README.md': ''}},
    code: 2,
    stderr: /^Cannot read `none\.md`: there is no such file or folder\n {2}Check the spelling/,
  },
  {
    name: 'an empty folder',
    args: ['lint'],
    code: 2,
    stderr: /No Markdown file in this folder\n.*npx prodev-report init/,
  },
  {
    name: 'a glob that matches nothing',
    args: ['lint', 'reports/*.md'],
    code: 2,
    stderr: /No file matches `reports\/\*\.md`/,
  },
  {name: 'an empty file', args: ['lint', ...off, 'a.md'], world: {files: {'a.md': ''}}, code: 0},
  {name: 'nothing on standard input', args: ['lint', ...off, '-'], world: {stdin: ''}, code: 0},
  {
    name: 'bytes that are no text',
    args: ['lint', ...off, 'a.md'],
    world: {files: {'a.md': Buffer.from([0xc3, 0xa9, 0xff, 0xfe, 0, 1, 0x80])}},
    code: 1,
    stdout: /Unexpected byte/,
  },
  {
    name: 'a file of more than 5 MB is refused, and the others are looked at',
    args: ['lint', ...off, '-f', 'compact', 'a.md', 'b.md'],
    world: {files: {'a.md': '# A\n'.padEnd(5_000_001, 'a\n'), 'b.md': '# B\n\uFFFD\n'}},
    code: 2,
    stdout: /b\.md/,
    stderr: /`a\.md`: it has more than 5 MB.*--max-file-size 0/,
  },
  {
    name: 'a file of 5 MB is none of those',
    args: [
      'lint',
      '--no-config',
      '--rule',
      'report-kind=off',
      '--preset',
      'minimal',
      ...off.slice(3),
      '--max-file-size',
      '1',
      'a.md',
    ],
    world: {files: {'a.md': '# A\n'.padEnd(1_000_000, 'a\n')}},
    code: 0,
  },
  {
    name: '--max-file-size says how large a file may be, also to fix',
    args: ['fix', '--no-config', '--max-file-size', '1', 'a.md'],
    world: {files: {'a.md': '# A\n'.padEnd(1_000_001, 'a\n')}},
    code: 2,
    stderr: /`a\.md`: it has more than 1 MB/,
  },
  {
    name: 'standard input is as large as a file may be',
    args: ['inspect', '--no-config', '--max-file-size', '1', '-'],
    world: {stdin: '# A\n'.padEnd(1_000_001, 'a\n')},
    code: 2,
    stderr: /`<stdin>`: it has more than 1 MB/,
  },
  {
    name: 'a folder with an ignore file',
    args: ['lint', ...off, '-f', 'json'],
    world: {
      files: {
        '.gitignore': 'build/\n',
        'build/x.md': '',
        'a.md': '# A\n',
        'sub/.gitignore': 'b.md\n',
        'sub/b.md': '',
        'sub/c.md': '',
      },
    },
    code: 0,
    stdout: /"path": "a\.md"[\s\S]*"path": "sub\/c\.md"[\s\S]*"files": 2/,
  },
  {
    name: 'a named file that git ignores',
    args: ['lint', ...off, 'b.md'],
    world: {files: {'.gitignore': 'b.md\n', 'b.md': '# B\n'}},
    code: 0,
    stderr: /`b\.md` is ignored by `\.gitignore`; it is looked at because it was named/,
  },
  {
    name: 'a named file that our ignore file names',
    args: ['lint', ...off, 'b.md', '-f', 'json'],
    world: {files: {'.prodev-reportignore': 'b.md\n', 'b.md': '# B\n'}},
    code: 0,
    stdout: /"files": 0/,
    stderr: /Skipped `b\.md`/,
  },
  {
    name: 'the name of standard input',
    args: ['lint', ...off, '-', '--stdin-filename', 'x/y.md', '-f', 'json'],
    world: {stdin: '# A\n'},
    code: 0,
    stdout: /"path": "x\/y\.md"/,
  },
  {name: 'standard input and files', args: ['lint', '-', 'a.md'], code: 2, stderr: /standard input and files/},

  {
    name: 'no file could be read: no tick',
    args: ['lint', '--schema', './no.json', 'a.md'],
    world: {files: {'a.md': '# A\n'}},
    code: 2,
    stdout: /^$/,
    stderr: /no\.json/,
  },

  // Verdicts
  {
    name: 'a warning is no failure',
    args: ['lint', '--rule', 'section-required=off', 'a.md'],
    world: {files: {'a.md': '# A\n\n<!-- prodev-report-disable nothing -->\n'}},
    code: 0,
    stdout: /comment-directive/,
  },
  {
    name: 'unless there are more than allowed',
    args: ['lint', '--max-warnings', '0', '--rule', 'section-required=off', 'a.md'],
    world: {files: {'a.md': '# A\n\n<!-- prodev-report-disable nothing -->\n'}},
    code: 1,
  },
  {
    name: 'or warnings are to fail',
    args: ['lint', '--fail-on', 'warning', '--rule', 'section-required=off', 'a.md'],
    world: {files: {'a.md': '# A\n\n<!-- prodev-report-disable nothing -->\n'}},
    code: 1,
  },
  {
    name: 'nothing is to fail',
    args: ['lint', '--fail-on', 'never', ...off, 'a.md'],
    world: {files: {'a.md': '```\nx\ny\n'}},
    code: 0,
    stdout: /code-unclosed/,
  },

  // Config
  {
    name: 'a broken config',
    args: ['lint', 'a.md'],
    world: {files: {'.prodev-reportrc.json': '{\n  "rules": {,}\n}\n', 'a.md': ''}},
    code: 2,
    stderr: /\.prodev-reportrc\.json:2:\d+: /,
  },
  {
    name: 'an unknown key in a config',
    args: ['lint', 'a.md'],
    world: {files: {'.prodev-reportrc.yaml': 'rulez:\n  heading-title: off\n', 'a.md': ''}},
    code: 2,
    stderr: /\.prodev-reportrc\.yaml:1:1: Unexpected key `rulez`, expected `rules`/,
  },
  {
    name: 'an unknown level in a config',
    args: ['lint', 'a.md'],
    world: {files: {'prodev-report.config.json': '{\n  "rules": {\n    "heading-title": "loud"\n  }\n}\n', 'a.md': ''}},
    code: 2,
    stderr: /prodev-report\.config\.json:3:\d+: Unexpected value of `heading-title`/,
  },
  {
    name: 'a config that is not there',
    args: ['lint', '--config', 'no.json', 'a.md'],
    code: 2,
    stderr: /Cannot read the config `no\.json`: there is no such file/,
  },
  {
    name: 'a config in package.json',
    args: ['lint', 'a.md'],
    world: {
      files: {
        'package.json':
          '{"prodev-report": {"preset": "minimal", "rules": {"section-required": "off", "code-unclosed": "off"}}}',
        'a.md': '```\nx\ny\n',
      },
    },
    code: 0,
  },
  {
    name: 'a config in a folder above',
    args: ['lint', 'a.md'],
    world: {
      cwd: 'sub',
      files: {
        '.prodev-reportrc.json': '{"preset": "minimal", "rules": {"section-required": "off", "code-unclosed": "off"}}',
        'sub/a.md': '```\nx\ny\n',
      },
    },
    code: 0,
  },
  {
    name: 'a config that is code',
    args: ['lint', 'a.md'],
    world: {
      files: {
        'package.json': '{}',
        'prodev-report.config.js':
          'export default {preset: "minimal", rules: {"section-required": "off", "code-unclosed": "warning"}}',
        'a.md': '```\nx\ny\n',
      },
    },
    code: 0,
    stdout: /code-unclosed/,
  },
  {
    name: 'an override for some files',
    args: ['lint', '-f', 'json'],
    world: {
      files: {
        '.prodev-reportrc.json':
          '{"preset": "minimal", "rules": {"section-required": "off"}, "overrides": [{"files": ["old/"], "rules": {"code-unclosed": "off"}}]}',
        'a.md': '# A\n',
        'old/a.md': '```\nx\ny\n',
      },
    },
    code: 0,
  },
  {
    name: 'a config that extends another',
    args: ['lint', 'a.md'],
    world: {
      files: {
        'base.json': '{"preset": "minimal", "rules": {"section-required": "off"}}',
        '.prodev-reportrc.json': '{"extends": "./base.json", "rules": {"code-unclosed": "off"}}',
        'a.md': '```\nx\ny\n',
      },
    },
    code: 0,
  },
  {
    name: 'a config that names no files at all',
    args: ['lint'],
    world: {files: {'.prodev-reportrc.json': '{"files": []}', 'a.md': ''}},
    code: 2,
    stderr: /^No file to look at: the list `files` of the config is empty\n/,
  },
  {
    name: 'a rule with two levels',
    args: ['lint', '--rule', 'section-required=off=error', 'a.md'],
    world: {files: {'a.md': ''}},
    code: 2,
    stderr: /Expected `id=level`/,
  },
  {
    name: 'a config that extends itself',
    args: ['lint', 'a.md'],
    world: {files: {'.prodev-reportrc.json': '{"extends": "./.prodev-reportrc.json"}', 'a.md': ''}},
    code: 2,
    stderr: /extends itself/,
  },

  // Explaining
  {name: 'explain lists the rules', args: ['explain'], code: 0, stdout: /heading-title\s+warning/},
  {name: 'explain shows a page', args: ['explain', 'encoding-bom'], code: 0, stdout: /byte order mark/i},
  {
    name: 'explain helps with a mistyped rule',
    args: ['explain', 'encodng-bom'],
    code: 2,
    stderr: /did you mean `encoding-bom`/,
  },
  {
    name: 'explain lists the rules of an area',
    args: ['explain', 'table'],
    code: 2,
    stderr: /`table-align`.*`table-tabs`/,
  },

  // What is told of a mistake in a config: its place and what to do
  ...(
    [
      ['a rule', '{"rules": {"heading-titel": "off"}}', /json:1:12: .*did you mean `heading-title`/],
      ['a rule of an override', '{"overrides": [{"files": ["*"], "rules": {"x": "off"}}]}', /json:1:43: .*no rule `x`/],
      [
        'an override without files',
        '{"overrides": [{}]}',
        /json:1:16: Unexpected entry of `overrides` without `files`/,
      ],
      ['a programme', '{"schema": "prodev-bakend"}', /json:1:12: .*expected `prodev-backend`/],
      ['a schema', '{"schema": "./none.json"}', /json:1:12: There is no schema `\.\/none\.json`/],
      ['a config', '{"extends": ["./none.json"]}', /json:1:14: `\.\/none\.json` is not there/],
      [
        'a pattern',
        '{"overrides": [{"files": ["a\\\\*.md"]}]}',
        /json:1:27: Unexpected `\\` in a pattern, expected `\/`/,
      ],
      ['no JSON', '{"rules" {}}', /json:1:10: this is not JSON: Expected ':' after property name/],
      ['half a file', '{\n"rules": {\n', /json:\d:\d+: this is not JSON/],
      ['a key twice', '{"rules": {}, "rules": {}}', /json:1:15: .*only once/],
    ] as const
  ).map(
    ([what, config, stderr]): Case => ({
      name: `a mistake in a config: ${what}`,
      args: ['lint', 'a.md'],
      world: {files: {'a.md': '# A\n', 'prodev-report.config.json': config}},
      code: 2,
      stderr,
    }),
  ),
  {
    name: 'comments in a config',
    args: ['lint', 'a.md'],
    world: {
      files: {
        'a.md': '```\nx\ny\n',
        'prodev-report.config.json':
          '{\n// all of it\n"$schema": "https://a.b/c", /* for now */ "preset": "minimal", "rules": {"section-required": "off", "code-unclosed": "off"}}',
      },
    },
    code: 0,
  },

  // Schemas
  {
    name: 'schema --list names those of the programmes',
    args: ['schema', '--list'],
    code: 0,
    stdout: /^prodev-backend {2}ProDev Backend Engineering report\nprodev-frontend {2}.*\nprodev-fullstack {2}.*\n$/,
  },
  {
    name: 'a misspelt schema gets a suggestion',
    args: ['schema', 'prodev-bakend'],
    code: 2,
    stderr: /Unexpected programme `prodev-bakend`.*\n {2}Did you mean `prodev-backend`\?/,
  },
  {
    name: 'a schema that is like none is told which there are',
    args: ['schema', 'zzz'],
    code: 2,
    stderr: /\n {2}There are `prodev-backend`, .*`config`\./,
  },

  // Templates
  {
    name: 'a folder without templates is told what one is',
    args: ['init', '--yes', '--template', './t'],
    world: {files: {'t/notes.txt': ''}},
    code: 2,
    stderr: /^There is no template in `\.\/t`\n {2}A template is a Markdown file with a title in its front matter\./,
  },
  {
    name: 'a template of 600 KB is none',
    args: ['init', '--yes', '--template', './t.md'],
    world: {files: {'t.md': `---\ntitle: A\n---\n\n${'x'.repeat(600_000)}\n`}},
    code: 2,
    stderr: /^Cannot take `\.\/t\.md` as a template: it is larger than \d+ KB/,
  },
  {
    name: 'a template of another track',
    args: ['init', '--yes', '--template', './t.md', '--track', 'frontend'],
    world: {files: {'t.md': '---\ntitle: A\ntracks: [backend]\n---\n\n# {{title}}\n'}},
    code: 2,
    stderr: /^There is no template .*for the track `frontend`/,
  },

  // What is no text
  ...(
    [
      ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), /it is a PNG image\n.*plain text/],
      ['a Word document', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), /it is a Word document/],
      ['an icon', Uint8Array.of(0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0, 32, 0), /it is an icon/],
      ['numbers', Uint8Array.from({length: 500}, (_, i) => (i * 7) % 256), /it is not text/],
    ] as const
  ).flatMap(([what, bytes, stderr]) =>
    ['lint', 'fix'].map(
      (command): Case => ({
        name: `${command}: ${what} that is called a.md`,
        args: [command, 'a.md'],
        world: {files: {'a.md': bytes}},
        code: 2,
        stderr,
      }),
    ),
  ),
]
