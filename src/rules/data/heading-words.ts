/**
 * Headings that stand once in each of several parts, as labels do: `### Solution` under every challenge, where the
 * challenges themselves are headings of the same level. Without spaces and in lower case.
 */
export const labels: ReadonlySet<string> = new Set(
  (
    'challenge problem issue solution fix approach result results outcome lesson lessons lessonlearned lessonslearned ' +
    'example examples description details note notes response request answer question usage why how what impact cause ' +
    'objective objectives instruction instructions requirement requirements task tasks deliverable deliverables ' +
    'défi problème résultat exemple désafio desafio problema solución solução resultado ejemplo exemplo'
  ).split(' '),
)

/** Words that count parts: after `Challenge 2` comes `Challenge 3`. `Week 3` may well follow `Week 1`. */
export const counters: ReadonlySet<string> = new Set(
  (
    'challenge problem issue solution step phase part section chapter task question lesson concept takeaway milestone ' +
    'défi étape partie problème leçon desafío paso parte lección problema desafio passo etapa lição'
  ).split(' '),
)

/** What a page of a project ends with. Without spaces and signs, in lower case. */
export const lastParts: ReadonlySet<string> = new Set(
  (
    'author authors contributor contributors contributing contact contacts credits license licence acknowledgements ' +
    'acknowledgments references support showyoursupport thankyou apiendpoints endpoints apireference apidocumentation ' +
    'troubleshooting faq changelog deployment screenshots auteurs licence remerciements contribuer autores autor ' +
    'licencia contacto agradecimientos licença contato agradecimentos'
  ).split(' '),
)
