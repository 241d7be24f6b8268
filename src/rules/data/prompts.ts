/** How an assignment speaks and a report does not, by form. What is weak needs a second such line beside it. */
export const prompts: readonly {pattern: RegExp; why: string; weak?: true}[] = [
  {
    // Not `Students must log in`: an app has students, too.
    pattern:
      /\b(?:learners|students|participants|trainees) (?:will|should|must|are (?:expected|required|encouraged) to)(?: be able to)?(?::| (?:create|build|develop|design|document|learn|gain|demonstrate|consolidate|submit|write|understand|explore|implement|showcase|prepare|present)\b)/i,
    why: 'says what everybody is to do',
  },
  {
    pattern:
      /\byou (?:are|will be) (?:required|expected|encouraged|graded|evaluated|assessed|asked) (?:to|on|by|for)\b/i,
    why: 'says what the reader is to do',
  },
  {
    pattern:
      /\byour (?:readme(?:\.md)?|report|repository|repo|submission|documentation|write-?up) (?:file )?(?:should|must|needs? to|has to|will be)\b/i,
    why: 'says what the report is to be like',
  },
  {
    pattern: /\bwhat (?:to include|you (?:should|need to|must|have to) (?:include|submit|do)|should be included)\b/i,
    why: 'heads a list of what is to be done',
  },
  {
    pattern: /^create (?:a|the|this|your)(?: new| public)? (?:(?:git ?hub )?(?:repository|repo)|readme)\b/i,
    why: 'the first step of an assignment',
    weak: true,
  },
  {
    pattern: /^(?:name|call) (?:the|your|this) (?:repository|repo|file|project)\b/i,
    why: 'says how the work is to be called',
    weak: true,
  },
  {
    // Of a single day or lesson, one's own notes say so as well.
    pattern:
      /^by (?:completing|finishing|the end of) (?!(?:(?:the|this|today['’]s) )?(?:day|lesson|chapter|unit)\b).{3,80}, you (?:will|should)\b.{0,40}[:：]$/i,
    why: 'heads a list of what will be learned',
  },
  {
    pattern: /^by (?:completing|finishing|the end of) .{3,80}, you (?:will|should)\b/i,
    why: 'promises what will be learned; an overview may say of the programme what it promises',
    weak: true,
  },
  {pattern: /^(?:you have the freedom to|remember, this (?:project|task|assignment))\b/i, why: 'speaks to learners'},
  {
    pattern:
      /^(?:submit|share|upload|provide|include|insert|attach|paste) (?:the|a|your) (?:link|url)s? (?:to|of|for) your\b/i,
    why: 'asks for a link',
  },
  // The foot of the page that the assignment was copied from.
  {pattern: /^copyright (?:©|\(c\)) ?\d{4} ?alx\b.{0,40}all rights reserved/i, why: 'the foot of the page'},
  // So an author writes as well, whose report it is.
  {pattern: /^(?:©|\(c\)) ?\d{4} ?alx\b.{0,40}all rights reserved/i, why: 'the foot of the page', weak: true},
  {pattern: /^(?:manual )?(?:qa )?review (?:is )?(?:required|must be requested)\b/i, why: 'a button of the page'},
  {
    pattern:
      /^(?:décrivez|listez|expliquez|présentez|rédigez|ajoutez) (?:les|la|le|l['’]|un|une|vos|votre|ici)\b.{0,120}\b(?:vous|votre|vos)\b/i,
    why: 'says what the reader is to do',
  },
  {
    pattern: /^(?:describe|enumera|explica|añade|escribe|incluye) .{0,120}\b(?:tu|tus|has|hayas|aprendiste|usaste)\b/i,
    why: 'says what the reader is to do',
  },
  {
    pattern: /^(?:descreva|liste|explique|adicione|escreva|inclua) .{0,120}\b(?:você|seu|sua|seus|suas)\b/i,
    why: 'says what the reader is to do',
  },
]

const pairs = (firsts: string, seconds: string) =>
  firsts.split(' ').flatMap(first => seconds.split(' ').map(second => `${first} ${second}`))

/** Without one of these no line can be one of those. */
export const clues: readonly string[] = [
  ...pairs('learners students participants trainees', 'will should must are'),
  ...pairs('create name call submit share upload provide include insert attach paste', 'a the this your'),
  ...pairs('your', 'readme report repository repo submission documentation write'),
  ...pairs('what', 'to you should'),
  ...['you are', 'you will', 'you have the', 'by completing', 'by finishing', 'by the end', 'remember, this'],
  ...['©', 'c)', 'review'],
  ...'décrivez listez expliquez présentez rédigez ajoutez describe enumera explica añade escribe incluye'.split(' '),
  ...'descreva liste explique adicione escreva inclua'.split(' '),
]

/** How all of those begin. To look for one of them is much faster than for all forms, each of which has to be compiled. */
export const cue =
  /\b(?:(?:learners|students|participants|trainees) (?:will|should|must|are)|you (?:are|will)|your (?:readme|repo|submission|documentation|write)|what (?:to|you|should)) ?|^(?:(?:create|name|call|submit|share|upload|provide|include|insert|attach|paste) (?:a|the|this|your)|by (?:completing|finishing|the)|you have|remember,|copyright|©|\(c\)|manual|qa|review|décrivez|listez|expliquez|présentez|rédigez|ajoutez|describe|enumera|explica|añade|escribe|incluye|descreva|liste|explique|adicione|escreva|inclua)/i

/**
 * What makes a line that could be advice to all (`Write clean code`, `Try it in your own terminal`) an order to one
 * learner: it asks for what that learner did, or speaks of the report itself.
 */
export const ordering =
  /\byou(?:['’]ve| have)? (?:faced|learn(?:ed|t)|used|gained|encountered|overcame|built|developed|worked|did|explored|acquired|solved|chose|would improve)\b|\byour (?:own )?(?:report|experience|journey|learnings?|answers?|submission|overview|name|words|readme|challenges|solutions|takeaways|final)\b|\b(?:each section|this section|this template|readme(?:\.md)?|paragraphs?|sentences|bullet points?|prodev)\b|\b(?:enfrentaste|aprendiste|usaste|utilizaste|enfrentou|aprendeu|usou|utilizou)\b|\bvous avez\b/i
