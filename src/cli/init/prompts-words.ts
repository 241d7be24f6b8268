/** What the questions say that no template words. */
export interface PromptWords {
  lang: string
  track: string
  tracks: Record<'backend' | 'frontend' | 'fullstack', string>
  template: string
  path: string
  there(name: string): string
  keep: string
  replace: string
  rename: string
  stop: string
  name: string
  title: string
  period: string
  technologies: string
  concepts: string
  others: string
  challenges: string
  number: string
  ci: string
  noCi: string
  summary: string
  confirm: string
  required: string
}

const en: PromptWords = {
  lang: 'Which language will you write in?',
  track: 'Which track are you on?',
  tracks: {backend: 'Backend', frontend: 'Frontend', fullstack: 'Full-stack'},
  template: 'What should the report look like?',
  path: 'Which file should it go to?',
  there: name => `${name} is there already. What should become of it?`,
  keep: 'Keep every word of it, and add what is missing',
  replace: 'Replace it; the old one is kept beside it as .bak',
  rename: 'Leave it alone, and write to another file',
  stop: 'Stop here',
  name: 'What is your name?',
  title: 'What should the report be called?',
  period: 'When did you take part?',
  technologies: 'Which technologies did you use?',
  concepts: 'Which concepts did you learn about?',
  others: 'Any others? (separated by commas; Enter for none)',
  challenges: 'How many challenges do you want to tell about?',
  number: 'A whole number from 0 to 99, please',
  ci: 'Should every pull request be checked?',
  noCi: 'No, not now',
  summary: 'This is what will be written:',
  confirm: 'Write it?',
  required: 'The template needs an answer here',
}

const fr: PromptWords = {
  lang: 'Dans quelle langue écrirez-vous ?',
  track: 'Quel parcours suivez-vous ?',
  tracks: {backend: 'Backend', frontend: 'Frontend', fullstack: 'Full-stack'},
  template: 'À quoi le rapport doit-il ressembler ?',
  path: 'Dans quel fichier faut-il l’écrire ?',
  there: name => `${name} existe déjà. Que faut-il en faire ?`,
  keep: 'En garder chaque mot, et ajouter ce qui manque',
  replace: 'Le remplacer ; l’ancien est gardé à côté en .bak',
  rename: 'Ne pas y toucher, et écrire dans un autre fichier',
  stop: 'S’arrêter là',
  name: 'Comment vous appelez-vous ?',
  title: 'Quel titre donner au rapport ?',
  period: 'À quelle période avez-vous participé ?',
  technologies: 'Quelles technologies avez-vous utilisées ?',
  concepts: 'Quels concepts avez-vous découverts ?',
  others: 'D’autres ? (séparés par des virgules ; Entrée pour aucun)',
  challenges: 'Combien de difficultés souhaitez-vous raconter ?',
  number: 'Un nombre entier de 0 à 99, s’il vous plaît',
  ci: 'Faut-il vérifier chaque pull request ?',
  noCi: 'Non, pas maintenant',
  summary: 'Voici ce qui sera écrit :',
  confirm: 'Faut-il l’écrire ?',
  required: 'Le modèle a besoin d’une réponse ici',
}

/** The questions in a language; in English where there are no others. */
export const promptWords = (lang: string): PromptWords => (lang === 'fr' ? fr : en)
