const pairs = (firsts: string, seconds: string) =>
  firsts.split(' ').flatMap(first => seconds.split(' ').map(second => `${first} ${second}`))

/** A way in which an assignment speaks and a report does not. */
export interface Prompt {
  pattern: RegExp
  /** Without one of these no line can be one; only where one is, the pattern is tried: to compile it takes 0.2 ms. */
  clues: readonly string[]
  why: string
  /** It needs a second such line beside it. */
  weak?: true
}

/** How an assignment speaks and a report does not, by form. */
export const prompts: readonly Prompt[] = [
  {
    // Not `Students must log in`: an app has students, too.
    pattern:
      /\b(?:learners|students|participants|trainees) (?:will|should|must|are (?:expected|required|encouraged) to)(?: be able to)?(?::| (?:create|build|develop|design|document|learn|gain|demonstrate|consolidate|submit|write|understand|explore|implement|showcase|prepare|present)\b)/i,
    clues: pairs('learners students participants trainees', 'will should must are'),
    why: 'says what everybody is to do',
  },
  {
    // Not `When you are asked for a password` and `You will be asked to log in`, of an app.
    pattern:
      /(?<!\b(?:when|whenever|if|once|until|where|what|code) )\byou (?:are|will be) (?:(?:required|expected|encouraged|asked) to(?! (?:enter|log|sign|type|confirm|accept|allow|set|authenticate|verify|wait|pay|choose|select|install|upgrade|update|download|provide (?:a|an|your|the) (?:pass|user|tok|e-?mail|cred))\w*\b)|(?:graded|evaluated|assessed) (?:on|by|for)|(?:required|expected|encouraged) (?:on|by|for))\b/i,
    clues: 'required expected encouraged asked graded evaluated assessed'
      .split(' ')
      .flatMap(said => [`you are ${said}`, `you will be ${said}`]),
    why: 'says what the reader is to do',
  },
  {
    pattern:
      /\byour (?:readme(?:\.md)?|report|repository|repo|submission|documentation|write-?up) (?:file )?(?:should|must|needs? to|has to|will be)\b/i,
    clues: pairs('your', 'readme report repository repo submission documentation write'),
    why: 'says what the report is to be like',
  },
  {
    // Not `What you have to do (your duty)`, of a talk that somebody heard.
    pattern:
      /\bwhat (?:to include\b|you (?:should|need to|must|have to) (?:include\b|submit\b|do[:：]?$)|should be included\b)/i,
    clues: pairs('what', 'to you should'),
    why: 'heads a list of what is to be done',
  },
  {
    pattern: /^create (?:a|the|this|your)(?: new| public)? (?:(?:git ?hub )?(?:repository|repo)|readme)\b/i,
    clues: pairs('create', 'a the this your'),
    why: 'the first step of an assignment',
    weak: true,
  },
  {
    pattern: /^(?:name|call) (?:the|your|this) (?:repository|repo|file|project)\b/i,
    clues: pairs('name call', 'the this your'),
    why: 'says how the work is to be called',
    weak: true,
  },
  {
    // Of a single day or lesson, one's own notes say so as well.
    pattern:
      /^by (?:completing|finishing|the end of) (?!(?:(?:the|this|today['’]s) )?(?:day|lesson|chapter|unit)\b).{3,80}, you (?:will|should)\b.{0,40}[:：]$/i,
    clues: ['by completing', 'by finishing', 'by the end'],
    why: 'heads a list of what will be learned',
  },
  {
    pattern: /^by (?:completing|finishing|the end of) .{3,80}, you (?:will|should)\b/i,
    clues: ['by completing', 'by finishing', 'by the end'],
    why: 'promises what will be learned; an overview may say of the programme what it promises',
    weak: true,
  },
  {
    // Not `I take this opportunity to share …`.
    pattern:
      /(?:^|[.!;] )take this (?:opportunity|chance|time|space) to (?:write|reflect|think|share|describe|note)\b/i,
    clues: pairs('take this', 'opportunity chance time space'),
    why: 'tells a learner what to write',
  },
  {
    pattern: /^(?:you have the freedom to|remember, this (?:project|task|assignment))\b/i,
    clues: ['you have the', 'remember, this'],
    why: 'speaks to learners',
  },
  {
    pattern:
      /^(?:submit|share|upload|provide|include|insert|attach|paste) (?:the|a|your) (?:link|url)s? (?:to|of|for) your\b/i,
    clues: pairs('submit share upload provide include insert attach paste', 'the a your'),
    why: 'asks for a link',
  },
  // The foot of the page that the assignment was copied from.
  {
    pattern: /^copyright (?:©|\(c\)) ?\d{4} ?alx\b.{0,40}all rights reserved/i,
    clues: ['©', 'c)'],
    why: 'the foot of the page',
  },
  // So an author writes as well, whose report it is.
  {
    pattern: /^(?:©|\(c\)) ?\d{4} ?alx\b.{0,40}all rights reserved/i,
    clues: ['©', 'c)'],
    why: 'the foot of the page',
    weak: true,
  },
  {
    pattern: /^(?:manual )?(?:qa )?review (?:is )?(?:required|must be requested)\b/i,
    clues: ['review'],
    why: 'a button of the page',
  },
  {
    pattern:
      /^(?:décrivez|listez|expliquez|présentez|rédigez) (?:les|la|le|l['’]|un|une|vos|votre|ici)\b.{0,120}\b(?:vous|votre|vos)\b/i,
    clues: 'décrivez listez expliquez présentez rédigez'.split(' '),
    why: 'says what the reader is to do',
  },
  {
    pattern: /^(?:describe|enumera|explica|escribe) .{0,120}\b(?:tu|tus|has|hayas|aprendiste|usaste)\b/i,
    clues: 'describe enumera explica escribe'.split(' '),
    why: 'says what the reader is to do',
  },
  {
    pattern: /^(?:descreva|liste|explique|escreva) .{0,120}\b(?:você|seu|sua|seus|suas)\b/i,
    clues: 'descreva liste explique escreva'.split(' '),
    why: 'says what the reader is to do',
  },
  // What is to be put in: not the key of an app or its settings, for which every README asks.
  {
    pattern:
      /^ajoutez .{0,80}\b(?:vos (?:propres )?(?:difficultés|défis|apprentissages|compétences|réflexions|conclusions|expériences)|vous avez (?:appris|rencontré|utilisé|acquis))/i,
    clues: ['ajoutez'],
    why: 'asks for what the learner did',
  },
  {
    pattern:
      /^(?:añade|incluye) .{0,80}\b(?:tus (?:propi[ao]s )?(?:dificultades|desafíos|retos|aprendizajes|reflexiones|conclusiones|experiencias)|aprendiste|usaste|enfrentaste|has (?:aprendido|usado|enfrentado))/i,
    clues: ['añade', 'incluye'],
    why: 'asks for what the learner did',
  },
  {
    pattern:
      /^(?:adicione|inclua) .{0,80}\b(?:(?:seus|suas) (?:própri[ao]s )?(?:dificuldades|desafios|aprendizados|aprendizagens|reflexões|conclusões|experiências)|você (?:aprendeu|usou|enfrentou|utilizou))/i,
    clues: ['adicione', 'inclua'],
    why: 'asks for what the learner did',
  },
]

export const clues: readonly string[] = [...new Set(prompts.flatMap(form => form.clues))]

/**
 * What makes a line that could be advice to all (`Write clean code`, `Try it in your own terminal`) an order to one
 * learner: it asks for what that learner did, or speaks of the report itself.
 */
export const ordering =
  /\byou(?:['’]ve| have)? (?:faced|learn(?:ed|t)|used|gained|encountered|overcame|built|developed|worked|did|explored|acquired|solved|chose|would improve)\b|\byour (?:own )?(?:report|experience|journey|learnings?|answers?|submission|overview|name|words|readme|challenges|solutions|takeaways|final)\b|\b(?:each section|this section|this template|readme(?:\.md)?|paragraphs?|sentences|bullet points?|prodev)\b|\b(?:enfrentaste|aprendiste|usaste|utilizaste|enfrentou|aprendeu|usou|utilizou)\b|\bvous avez\b/i
