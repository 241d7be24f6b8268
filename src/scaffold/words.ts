/**
 * Stands before everything that is still to be written, in every language: `lint` knows it by this, and so does every tool
 * that looks for unfinished code.
 */
export const todo = 'TODO: '

/** The names of tracks in the middle of a sentence; no language of these has others. */
export const trackNames: Readonly<Record<string, string>> = {
  backend: 'backend',
  frontend: 'frontend',
  fullstack: 'full-stack',
}

/** What a report says in a language besides what a template and a schema say. */
export interface Words {
  /** A month of a journal whose dates nobody told. */
  month(number: number): string
  /** What to write behind a topic that no template has words for. */
  aboutTopic: string
  /** Topics and the names of programmes; what isn't here keeps its name. */
  names: Readonly<Record<string, string>>
}

const en: Words = {
  month: number => `Month ${number}`,
  aboutTopic: 'what you learned about it',
  names: {},
}

const fr: Words = {
  month: number => `Mois ${number}`,
  aboutTopic: 'ce que vous en avez appris',
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

const es: Words = {
  month: number => `Mes ${number}`,
  aboutTopic: 'qué aprendiste sobre ello',
  names: {
    'ProDev Backend Engineering Program': 'Programa ProDev Backend Engineering',
    'ProDev Frontend Engineering Program': 'Programa ProDev Frontend Engineering',
    'ProDev Fullstack Engineering Program': 'Programa ProDev Fullstack Engineering',
    'REST APIs': 'APIs REST',
    'Database design': 'Diseño de bases de datos',
    'Asynchronous programming': 'Programación asíncrona',
    Caching: 'Almacenamiento en caché',
    'Mobile development': 'Desarrollo móvil',
    'Web development': 'Desarrollo web',
    'Progressive web apps': 'Aplicaciones web progresivas (PWA)',
    'System design': 'Diseño de sistemas',
    'API integration': 'Integración de APIs',
    'Frontend frameworks': 'Frameworks frontend',
    'Backend frameworks': 'Frameworks backend',
    Databases: 'Bases de datos',
    'API design': 'Diseño de APIs',
    'State management': 'Gestión del estado',
    Authentication: 'Autenticación',
    Testing: 'Pruebas',
  },
}

const pt: Words = {
  month: number => `Mês ${number}`,
  aboutTopic: 'o que você aprendeu sobre isso',
  names: {
    'ProDev Backend Engineering Program': 'Programa ProDev Backend Engineering',
    'ProDev Frontend Engineering Program': 'Programa ProDev Frontend Engineering',
    'ProDev Fullstack Engineering Program': 'Programa ProDev Fullstack Engineering',
    'REST APIs': 'APIs REST',
    'Database design': 'Projeto de banco de dados',
    'Asynchronous programming': 'Programação assíncrona',
    Caching: 'Uso de cache',
    'Mobile development': 'Desenvolvimento mobile',
    'Web development': 'Desenvolvimento web',
    'Progressive web apps': 'Aplicativos web progressivos (PWA)',
    'System design': 'Arquitetura de sistemas',
    'API integration': 'Integração de APIs',
    'Frontend frameworks': 'Frameworks frontend',
    'Backend frameworks': 'Frameworks backend',
    Databases: 'Bancos de dados',
    'API design': 'Design de APIs',
    'State management': 'Gerenciamento de estado',
    Authentication: 'Autenticação',
    Testing: 'Testes',
  },
}

const all: Readonly<Record<string, Words>> = {en, fr, es, pt}

/** The words of a language; English ones where there are none. */
export const wordsIn = (lang: string): Words => (Object.hasOwn(all, lang) ? all[lang]! : en)

/** What something is called in a language. */
export const nameIn = (lang: string, name: string): string => {
  const {names} = wordsIn(lang)
  return Object.hasOwn(names, name) ? names[name]! : name
}
