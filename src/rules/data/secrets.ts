/** A secret by the form that its provider gives it. The first group, or else the whole match, is the secret. */
export interface SecretForm {
  kind: string
  /** Stands in every match; to look for it is much faster than to try the pattern. */
  hint: string
  /** One of these begins every match; of what has none, a match may begin within a word. */
  clues?: readonly string[]
  pattern: RegExp
}

/** All patterns are bounded or match one kind of character only: a hostile text costs no more than its length. */
export const secretForms: readonly SecretForm[] = [
  // One by one: `gh` stands in every English text.
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map(hint => ({
    kind: 'GitHub token',
    hint,
    clues: [hint],
    pattern: new RegExp(`\\b${hint}[A-Za-z0-9]{30,255}`, 'g'),
  })),
  {kind: 'GitHub token', hint: 'github_pat_', clues: ['github_pat_'], pattern: /\bgithub_pat_[A-Za-z0-9_]{22,255}/g},
  {kind: 'GitLab token', hint: 'glpat-', clues: ['glpat-'], pattern: /\bglpat-[\w-]{20,64}/g},
  {kind: 'AWS access key', hint: 'IA', clues: ['akia*', 'asia*'], pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g},
  {
    kind: 'AWS secret key',
    hint: 'ecret',
    pattern: /aws_?secret_?(?:access_?)?key["']?\s{0,3}[=:]\s{0,3}["']?([A-Za-z0-9/+=]{40})(?![A-Za-z0-9/+=])/gi,
  },
  {kind: 'Google API key', hint: 'AIza', clues: ['aiza*'], pattern: /\bAIza[\w-]{35}(?![\w-])/g},
  {kind: 'Google client secret', hint: 'GOCSPX-', clues: ['gocspx-'], pattern: /\bGOCSPX-[\w-]{20,64}/g},
  {
    kind: 'Slack token',
    hint: 'xox',
    clues: [...'abeoprs'].map(letter => `xox${letter}-`),
    pattern: /\bxox[abeoprs]-[\w-]{10,255}/g,
  },
  {
    kind: 'Slack webhook',
    hint: 'hooks.slack.com',
    clues: ['hooks.slack.com'],
    pattern: /\bhooks\.slack\.com\/services\/(T[A-Z0-9]{6,14}\/B[A-Z0-9]{6,14}\/[A-Za-z0-9]{16,40})/g,
  },
  {
    kind: 'Discord webhook',
    hint: '/api/webhooks/',
    clues: ['discord.com/api', 'discordapp.com/api'],
    pattern: /\bdiscord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/([\w-]{50,100})/g,
  },
  {
    kind: 'Stripe key',
    hint: 'k_',
    clues: ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'],
    // The keys on Stripe's own pages are everybody's.
    pattern: /\b[sr]k_(?:live|test)_(?!4eC39HqL|BQokikJO)[0-9A-Za-z]{16,255}/g,
  },
  {kind: 'Stripe webhook secret', hint: 'whsec_', clues: ['whsec_'], pattern: /\bwhsec_[0-9A-Za-z]{24,255}/g},
  {kind: 'Anthropic key', hint: 'sk-ant-', clues: ['sk-ant-'], pattern: /(?<![\w-])sk-ant-[\w-]{20,255}/g},
  {
    kind: 'OpenAI key',
    hint: 'sk-',
    clues: ['sk-'],
    pattern: /(?<![\w-])sk-(?!ant-)(?:proj-|svcacct-|admin-)?(?=[\w-]{0,255}\d)[A-Za-z0-9][\w-]{30,255}/g,
  },
  {kind: 'SendGrid key', hint: 'SG.', clues: ['sg.'], pattern: /\bSG\.[\w-]{16,32}\.[\w-]{32,64}/g},
  {kind: 'npm token', hint: 'npm_', clues: ['npm_'], pattern: /\bnpm_[A-Za-z0-9]{36}\b/g},
  {kind: 'PyPI token', hint: 'pypi-', clues: ['pypi-'], pattern: /(?<![\w-])pypi-[\w-]{50,255}/g},
  {kind: 'Hugging Face token', hint: 'hf_', clues: ['hf_'], pattern: /\bhf_[A-Za-z0-9]{30,64}\b/g},
  {kind: 'DigitalOcean token', hint: 'dop_v1_', clues: ['dop_v1_'], pattern: /\bdop_v1_[0-9a-f]{64}\b/g},
  {kind: 'Telegram bot token', hint: ':AA', clues: [':aa'], pattern: /\b\d{8,10}:AA[\w-]{33}(?![\w-])/g},
  {kind: 'Mailgun key', hint: 'key-', clues: ['key-'], pattern: /\bkey-[0-9a-f]{32}\b/g},
  {kind: 'bearer token', hint: 'Bearer ', clues: ['bearer '], pattern: /\bBearer[ \t]{1,3}["']?([\w.~+/=-]{20,1000})/g},
  {
    kind: 'bearer token',
    hint: 'Token ',
    clues: ['authorization'],
    pattern: /\bAuthorization["']?:[ \t]{0,3}["']?Token[ \t]{1,3}(\w{20,200})/g,
  },
  {
    kind: 'JSON Web Token',
    hint: 'eyJ',
    clues: ['eyj*'],
    pattern: /(?<![\w-])eyJ[\w-]{10,1000}\.eyJ[\w-]{10,2000}\.[\w-]{43,1000}/g,
  },
  {
    kind: 'private key',
    hint: 'PRIVATE KEY',
    clues: ['private key-'],
    pattern: /-----BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY-----/g,
  },
  {
    kind: 'Django secret key',
    hint: 'SECRET_KEY',
    clues: ['secret_key'],
    pattern:
      /\bSECRET_KEY\s{0,3}[=:]\s{0,3}(?:[\w.]{1,40}\((?:["']\w{1,60}["'],[ \t]{0,3})?(?:default=)?)?["']([^"'\r\n]{12,200})["']/g,
  },
]

/** What every such address holds, from a sign on that is looked for faster than the names before it. */
export const credentialed = /:\/\/[^\s:@/'"`<>]{0,80}:[^\s@/'"`<>]{3,120}@/

/** An address with a name and a password before the host. */
export const credentials =
  /\b(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|https?|ftps?|smtps?|mssql)(?:\+\w{1,12})?:\/\/([^\s:@/'"`<>]{0,80}):([^\s@/'"`<>]{3,120})@([\w.-]{1,200})/g

/**
 * `NAME_PASSWORD=…`, `"apiKey": "…"`: a name whose last word says what the value is. The words before it are not part of
 * the pattern: to read them, too, there would be too many ways to part a long word.
 */
export const assignment =
  /(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|KEY|password|passwd|secret|token|[Aa]pi[_-]?[Kk]ey|(?:access|secret|private|auth|encryption)[_-]?[Kk]ey|Secret|Token|Password)["']?[ \t]{0,3}[=:][ \t]{0,3}["']?([^\s"'`,;<>|]{8,200})/g

/** What every such assignment holds. */
export const assigned = /(?:password|passwd|passphrase|secret|token|key)["']?[ \t]{0,3}[=:]/i

/**
 * Words that nobody has in a real secret, and everybody in an example; and, at the end, a JSON Web Token with less after
 * its second dot than the shortest signature has, if it has dots.
 */
export const exampleWords =
  /^pass\d{0,4}$|^pwd$|your|my[_-]|mysecret|change|placeholder|example|sample|dummy|insert|replace|redacted|hidden|secret|passw|pass(?:123|234|456|789)|1a2b3c|token|here$|^here|xxx|secure|strong|p@ss|welcome|test|fake|demo|qwerty|admin|postgres|mysql|mongo|redis|django-app|todo|none|null|undefined|true|false|12345|abcdef|key$|^key|foo|bar$|generate|random|value|string|hunter2|letmein|user|senha|contrase|mot_?de_?passe|^mdp|passwor?t|kennwort|parol|wachtwoord|wagwoord|haslo|heslo|geslo|jelszo|lozinka|salasana|passord|losenord|adgangskode|sifre|пароль|sandi|mat_?khau|clave|nenosiri|s3cr|^x-oauth-basic$|exemplo|ejemplo|beispiel|^eyJ(?:hbGci|0eXAi|raWQi)[\w-]*(?:\.[\w-]*(?:\.[\w-]{0,42})?)?$/i

/** What stands before such a token: YouTube's `redir_token`, the `nextPageToken` of a list. */
export const opensNothing = /(?:redir|csrf|xsrf|page|next|continuation)[_-]?$/i

/** `"email": "ada@example.com"` beside a password: what an API is called with in its documentation. */
export const exampleAccount = /@(?:example|test|demo|mail|email|domain)\.(?:com|org|net)\b/i
