/** What a report says in a language besides what a template and a schema say. */
export interface Words {
  /** Stands before everything that is still to be written; `lint` knows it by this. */
  todo: string
  /** The names of tracks in the middle of a sentence. */
  tracks: Readonly<Record<string, string>>
  /** A month of a journal whose dates nobody told. */
  month(number: number): string
  /** What to write behind a topic that no template has words for. */
  aboutTopic: string
  /** Words for the sections of the programmes that come with the tool, where their schema has another language. */
  sections: Readonly<Record<string, {title: string; hint: string}>>
  /** The same for topics and the names of programmes; what isn't here keeps its name. */
  names: Readonly<Record<string, string>>
}

const en: Words = {
  todo: 'TODO: ',
  tracks: {backend: 'backend', frontend: 'frontend', fullstack: 'full-stack'},
  month: number => `Month ${number}`,
  aboutTopic: 'what you learned about it',
  sections: {
    overview: {
      title: 'Overview',
      hint: 'In two or three sentences: what the programme is, how long it ran and what you can do now that you could not do before',
    },
    technologies: {
      title: 'Key Technologies Covered',
      hint: 'One line for each technology: its name, and what you did with it',
    },
    concepts: {
      title: 'Important Development Concepts',
      hint: 'One line for each concept: what it is, in your own words, and where you used it',
    },
    challenges: {
      title: 'Challenges Faced and Solutions Implemented',
      hint: 'For each challenge: what went wrong, then how you solved it',
    },
    takeaways: {
      title: 'Best Practices and Personal Takeaways',
      hint: 'Habits you keep from now on, and what the programme changed in the way you work',
    },
  },
  names: {},
}

const fr: Words = {
  // The mark stays TODO, as in code: every tool that looks for unfinished text knows it.
  todo: 'TODO: ',
  tracks: {backend: 'backend', frontend: 'frontend', fullstack: 'full-stack'},
  month: number => `Mois ${number}`,
  aboutTopic: 'ce que vous en avez appris',
  sections: {
    overview: {
      title: 'Vue d’ensemble',
      hint: 'En deux ou trois phrases : ce qu’est le programme, combien de temps il a duré et ce que vous savez faire aujourd’hui que vous ne saviez pas faire avant',
    },
    technologies: {
      title: 'Technologies clés abordées',
      hint: 'Une ligne par technologie : son nom, et ce que vous en avez fait',
    },
    concepts: {
      title: 'Concepts importants du développement {track}',
      hint: 'Une ligne par concept : ce que c’est, avec vos propres mots, et où vous vous en êtes servi',
    },
    challenges: {
      title: 'Difficultés rencontrées et solutions mises en œuvre',
      hint: 'Pour chaque difficulté : ce qui n’allait pas, puis comment vous l’avez résolu',
    },
    takeaways: {
      title: 'Bonnes pratiques et bilan personnel',
      hint: 'Les habitudes que vous gardez, et ce que le programme a changé dans votre façon de travailler',
    },
  },
  names: {
    'ProDev Backend Engineering Program': 'Programme ProDev Backend Engineering',
    'ProDev Frontend Engineering Program': 'Programme ProDev Frontend Engineering',
    'ProDev Fullstack Engineering Program': 'Programme ProDev Fullstack Engineering',
    'REST APIs': 'API REST',
    'Database design': 'Conception de bases de données',
    'Asynchronous programming': 'Programmation asynchrone',
    Caching: 'Mise en cache',
    'Mobile development': 'Développement mobile',
    'Web development': 'Développement web',
    'Progressive web apps': 'Applications web progressives (PWA)',
    'System design': 'Architecture des systèmes',
    'API integration': 'Intégration d’API',
    'Frontend frameworks': 'Frameworks frontend',
    'Backend frameworks': 'Frameworks backend',
    Databases: 'Bases de données',
    'API design': 'Conception d’API',
    'State management': 'Gestion d’état',
    Authentication: 'Authentification',
    Testing: 'Tests',
  },
}

const all: Readonly<Record<string, Words>> = {en, fr}

/** The words of a language; English ones where there are none. */
export const wordsIn = (lang: string): Words => (Object.hasOwn(all, lang) ? all[lang]! : en)

/** What something is called in a language. */
export const nameIn = (lang: string, name: string): string => {
  const {names} = wordsIn(lang)
  return Object.hasOwn(names, name) ? names[name]! : name
}
