/** What the pages of chat assistants leave in text that is copied from them. */
export interface Residue {
  pattern: RegExp
  why: string
  /** Nobody wrote it and nothing is lost with it: it can be taken out by itself. */
  machine?: true
  /** A word that may be a point of a list. */
  word?: true
}

/** What it offers to do next: not `Do you want me to come along?`, of a lesson in English. */
const offer =
  /^(?:would you like me to|do you want me to|shall i) (?:(?:also|now|next|instead|please|go (?:ahead|on) and) )*(?:add|adjust|adapt|analy[sz]e|break|build|check|compare|compile|continue|convert|cover|create|customi[sz]e|design|draft|elaborate|expand|explain|export|extend|fix|format|generate|give|help|include|improve|list|make|merge|modify|optimi[sz]e|organi[sz]e|outline|polish|prepare|proceed|produce|provide|put|re\w{4,12}|share|shorten|show|simplify|split|structure|suggest|summari[sz]e|tailor|translate|turn|update|walk|write)\b.{0,300}\?$/i

/** In text. Without global flags: each is looked for line by line. */
export const residues: readonly Residue[] = [
  {
    // Of two colons the first is a word's: `Note::contentReference`. Where none stands before, both are the machine's.
    pattern:
      /(?:&#8203;|\u200b)?[ \t]?(?:(?<!\S):)?:contentReference\\?\[oaicite:\d{1,4}\\?\](?:\\?\{index=\d{1,4}\\?\})?/,
    why: 'a reference of ChatGPT',
    machine: true,
  },
  {
    pattern: /[ \t]?\\?\[(?:oaicite|oai_citation)[:‡][^\][\r\n]{0,200}\](?:\([^()\r\n]{0,300}\))?/,
    why: 'a reference of ChatGPT',
    machine: true,
  },
  {pattern: /[ \t\u202f]?【\d{1,4}(?::\d{1,4})?†[^【】\r\n]{0,120}】/, why: 'a reference of ChatGPT', machine: true},
  {
    pattern: /[ \t\u202f]?\ue200(?:cite|filecite|navlist|image_group)?[^\ue201\r\n]{0,300}\ue201/,
    why: 'a reference of ChatGPT',
    machine: true,
  },
  {
    pattern: /[ \t\u202f]?(?:file)?cite(?:turn\d{1,3}(?:search|view|news|image|file|fetch|academia)\d{1,3})+/,
    why: 'a reference of ChatGPT',
    machine: true,
  },
  // Not the text or the label of a link: `[cite: 3](notes.md)`, `[cite: 3]: notes.md`.
  {
    pattern: /\[cite_start\]|[ \t]?(?!^\[[^\][]*\]:)\[cite: ?\d{1,4}(?:, ?\d{1,4}){0,20}\](?![([])/,
    why: 'a reference of Gemini',
    machine: true,
  },
  {pattern: /sandbox:\/mnt\/data\/\S{1,200}/, why: 'a file that only ChatGPT had'},
  {pattern: /^(?:ChatGPT|Claude|Copilot|Gemini|You|Bard) said:?$/i, why: 'a line of a chat'},
  {
    // `Claude: used as an AI assistant` says who helped.
    pattern:
      /(?:^|[.!?] )as an? (?:AI|artificial intelligence)(?: language)?(?: model| assistant)\b|\bas an? (?:AI|artificial intelligence)(?: language)?(?: model| assistant)?(?=[^.!?]{0,60}?, I\b)/i,
    why: 'a sentence of a chat assistant',
  },
  {
    pattern:
      /\b(?:en tant qu['’](?:IA|intelligence artificielle)|en tant que modèle de langage|como (?:un )?modelo de (?:lenguaje|linguagem))\b/i,
    why: 'a sentence of a chat assistant',
  },
  {
    pattern:
      /^(?:sure|certainly|absolutely)(?:[!,.—–-]{1,2} (?:here(?:['’]s| is| are)|below is|let['’]?s)|! i(?:['’]ve| have|['’]ll))\b/i,
    why: 'how a chat assistant begins',
  },
  {
    pattern:
      /^here(?:['’]s| is) (?:a|an|the|your)(?: [\w-]+){0,5} (?:version|draft|template|readme(?:\.md)?|markdown)\b.{0,80}(?:you can|you asked|for you|copy|ready|below)\b/i,
    why: 'how a chat assistant begins',
  },
  {
    pattern:
      /\b(?:you can|feel free to|just) (?:copy(?: and |\/|-)?paste|copy) (?:this|it|the following)\b(?! text)(?!.{0,40}\bif you (?:want|like)).{0,80}\b(?:readme|file|repo|repository)\b/i,
    why: 'what a chat assistant tells you',
  },
  {pattern: offer, why: 'how a chat assistant ends'},
  // Authors say `Let me know if you want to join` themselves.
  {
    pattern:
      /^let me know if you(?:['’]d| would)? (?:like|want|need) (?:me to|any (?:changes|edits|adjustments|modifications|tweaks)|it (?:in|as)|a (?:shorter|longer|different))\b/i,
    why: 'how a chat assistant ends',
  },
  {
    pattern: /^if you(?:['’]d like| want),? i can (?:also )?(?:add|create|make|write|generate|help|turn)\b/i,
    why: 'how a chat assistant ends',
  },
  {pattern: /^if you(?:['’]d like| want),? i can ?[:：…]$/i, why: 'how a chat assistant ends'},
  {
    pattern: /\blet me know if you need (?:any )?(?:further|more|other) (?:assistance|help|changes|details)\b/i,
    why: 'how a chat assistant ends',
  },
  {
    pattern:
      /^this (?:readme(?:\.md)?|version|draft) (?:is (?:now )?(?:submission|copy|github)[- ]ready|(?:now )?includes everything|(?:provides|gives|covers|has) .{0,120}\byour (?:project|repo|repository|app|submission)\b)/i,
    why: 'how a chat assistant ends',
  },
  {pattern: /^i hope this helps[.!]?$/i, why: 'how a chat assistant ends'},
  {pattern: /^(?:copy|copy code|copyedit|copié|copier le code|copiar código)$/i, why: 'a button of a chat', word: true},
]

/** How all of these begin, or what all of them hold. */
export const clues: readonly string[] = [
  ...['oaicite', 'oai_citation', '†', '\ue200', 'cite_start', 'cite:', 'mnt/data/', 'said'],
  ...['as an ai', 'as a ai', 'as an artificial', 'as a artificial', 'en tant qu', 'en tant que modèle', 'modelo de l'],
  ...['sure', 'certainly', 'absolutely'].flatMap(word => [...'!,.—–-'].map(sign => `${word}${sign}`)),
  ...["here's", 'here’s', 'here is', 'copy', 'copypaste', 'copyedit', 'copié', 'copier le', 'copiar'],
  ...['would you', 'do you want', 'shall i', 'let me know', "if you'", 'if you’', 'if you want', 'i hope'],
  ...['this readme', 'this version', 'this draft'],
]

/** In the address of a link: who sent the reader there. */
export const tracking = /(?:[?&])utm_source=(?:chatgpt\.com|openai|perplexity|copilot\.com|gemini|claude\.ai)(?=&|#|$)/i

/** The name of a language that a chat shows above code, and how code begins that it was glued to. */
export const glued =
  /^([ \t>]*(?:[-*+•][ \t]+)?[*_]{0,3})(bash|shell|sh|powershell|python|javascript|typescript|jsx|tsx|json|html|css|scss|sql|yaml|yml|dockerfile|java|php|ruby|go|rust|graphql|nginx|ini|toml|xml|diff|plaintext|text|markdown|http|env(?!<))(?=Copy\b|Copier|Copiar|git |npm |npx |cd |pip |docker|python |curl |mkdir |sudo |import |from |def |class |const |let |var |function |export |async |await |print\(|console\.|(?<!http)\/\/|#[ !]|\{|\[(?!\^|\d+\]|[^\][\r\n]*\][([])|<|SELECT |CREATE |INSERT |FROM |version:|query |mutation |@)/gm
