/** A name, and what people write by mistake. */
export interface Name {
  name: string
  /** All in lower case it is a mistake as well. Where it is not said, that is nearly always a command or a package. */
  lower?: true
  /** Other spellings, compared without regard to case. Case itself need not be listed. */
  wrong?: readonly string[]
}

/**
 * Names of technologies. Any mixture of capitals but the right one is a mistake; all capitals is a way of shouting.
 * Left out is what people use knowingly (`Postgres`, `Mongo`, `TailwindCSS`, `VSCode`, `ReactJS`, `StackOverflow`, `K8s`), and
 * what is something else elsewhere: `No SQL`, `My SQL`, `Fast API`, `Linked In`, `Type script`, `Git Lab`, `Orm`, `Crud`, `Ios`.
 */
export const names: readonly Name[] = [
  // Languages and formats
  {name: 'JavaScript', lower: true, wrong: ['javascipt', 'javscript', 'javasript', 'java script']},
  {name: 'TypeScript', lower: true, wrong: ['typescipt', 'typscript', 'typesript']},
  {name: 'Python', wrong: ['pyhton', 'pythn']},
  {name: 'CSS'},
  {name: 'HTML'},
  {name: 'HTML5'},
  {name: 'CSS3'},
  {name: 'SQL'},
  {name: 'JSON'},
  {name: 'YAML'},
  {name: 'PHP'},
  {name: 'NoSQL', wrong: ['no-sql']},
  {name: 'GraphQL', lower: true, wrong: ['graphqi', 'grapghql', 'grapql', 'graphgl', 'grahpql', 'graph ql']},
  // Databases and queues
  {
    name: 'PostgreSQL',
    lower: true,
    wrong: [
      'postgressql',
      'postgresssql',
      'postgressqul',
      'postgesql',
      'postgrsql',
      'posgresql',
      'postgre sql',
      'postgres sql',
      'postgre-sql',
    ],
  },
  {name: 'MySQL', lower: true},
  {name: 'SQLite', lower: true, wrong: ['sqllite', 'sql lite']},
  {name: 'MongoDB', lower: true, wrong: ['mongo db', 'mangodb']},
  {name: 'MariaDB', lower: true, wrong: ['maria db']},
  {name: 'DynamoDB', lower: true, wrong: ['dynamo db']},
  {name: 'RabbitMQ', lower: true, wrong: ['rabitmq', 'rabbittmq', 'rabbitqm', 'rabbit mq', 'rabbit-mq']},
  {name: 'Redis', wrong: ['reddis']},
  {name: 'Celery', wrong: ['cellery', 'celerry']},
  {name: 'Elasticsearch'},
  {name: 'Firebase', wrong: ['firebse']},
  // Frameworks and libraries
  {name: 'Django', wrong: ['djano', 'djnago', 'djanog', 'dajngo', 'djago', 'djanago']},
  {
    name: 'Django REST Framework',
    lower: true,
    wrong: [
      'django-rest-framework',
      'django restframework',
      'django restful framework',
      'djangorestframework',
      'django rest frame work',
    ],
  },
  {name: 'FastAPI', wrong: ['fast-api']},
  {name: 'Node.js', wrong: ['nodejs', 'node js']},
  {name: 'Next.js', wrong: ['nextjs', 'next js']},
  {name: 'Vue.js', wrong: ['vuejs', 'vue js']},
  {name: 'Express.js', wrong: ['expressjs', 'express js']},
  {name: 'NestJS', wrong: ['nest js']},
  {name: 'Tailwind CSS', wrong: ['tailwindcss', 'tail wind css']},
  {name: 'React Native', wrong: ['reactnative']},
  {name: 'jQuery'},
  {name: 'SQLAlchemy', wrong: ['sql alchemy']},
  {name: 'NumPy'},
  {name: 'TensorFlow', wrong: ['tensor flow']},
  {name: 'PyTorch'},
  // Tools and services
  {name: 'GitHub', lower: true, wrong: ['gihub', 'githib', 'gitub', 'githhub', 'git hub']},
  {name: 'GitLab', lower: true},
  {name: 'Bitbucket', wrong: ['bit bucket']},
  {name: 'Docker', wrong: ['doker', 'dokcer', 'dcoker', 'docekr']},
  {name: 'Dockerfile'},
  {name: 'Docker Compose', wrong: ['docker-compose']},
  {
    name: 'Kubernetes',
    lower: true,
    wrong: [
      'kubernets',
      'kubernates',
      'kubernete',
      'kubernettes',
      'kuberenetes',
      'kurbenetes',
      'kubenetes',
      'kubernetis',
      'kubernates',
    ],
  },
  {name: 'Jenkins', wrong: ['jenkin', 'jekins', 'jenkis', 'jenkings']},
  {name: 'Postman'},
  {name: 'Swagger', wrong: ['swager', 'swaggar']},
  {name: 'OpenAPI'},
  {name: 'VS Code', wrong: ['vscode']},
  {name: 'Visual Studio Code', lower: true},
  {name: 'PyCharm'},
  {name: 'DevOps', wrong: ['dev ops']},
  {name: 'macOS'},
  {name: 'Mac OS X', wrong: ['macos x']},
  {name: 'YouTube', lower: true, wrong: ['you tube']},
  {name: 'LinkedIn', lower: true},
  {name: 'WordPress', lower: true},
  {name: 'WhatsApp', lower: true, wrong: ['whats app']},
  {name: 'PayPal'},
  {name: 'Stack Overflow', wrong: ['stackoverflow']},
  // Ideas
  {name: 'API'},
  {name: 'APIs'},
  {name: 'REST API', lower: true},
  {name: 'REST APIs', lower: true},
  {name: 'RESTful', wrong: ['restfull', 'rest-ful']},
  {name: 'RESTful API', lower: true},
  {name: 'RESTful APIs', lower: true},
  {name: 'OAuth', wrong: ['o-auth']},
  {name: 'OAuth2'},
  {name: 'JWT'},
  {name: 'WebSocket'},
  {name: 'WebSockets'},
]

/** Spellings that may be meant as something else, so that only a person can tell. */
export const doubtful: ReadonlySet<string> = new Set([
  'Api', // fire, in Malay, where the language is not known
  'Apis', // bees, in Latin
  'Rest API', // the one that is left
  'Rest Api',
  'Rest api',
  'rest API',
  'Rest APIs',
  'Rest Apis',
  'Rest apis',
  'rest APIs',
  'Docker compose', // the command, at the start of a sentence
  'React native', // `React native modules`
])

/** Spellings to leave alone although they break the rule: so many people use them knowingly. */
export const accepted: ReadonlySet<string> = new Set([
  'VSCode',
  'StackOverflow',
  'Stack overflow', // what endless recursion ends with, at the start of a sentence
  'Restful',
  'TailwindCSS',
  'Django REST framework',
])

/** Names that are written in two ways: the second one on the pages of their makers. */
export const twice: Readonly<Record<string, string>> = {'Django REST Framework': 'Django REST framework'}

/** Spellings that are words of a language: a train is a `Kereta Api`. */
export const words: Readonly<Record<string, readonly string[]>> = {Api: ['id', 'ms']}
