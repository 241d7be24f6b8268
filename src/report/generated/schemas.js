// Made by scripts/compile-schemas.mjs: change the schemas, not this file.
export default {
 "prodev-backend": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "prodev-backend.schema.json",
  "title": "ProDev Backend Engineering report",
  "x-id": "prodev-backend",
  "x-track": "backend",
  "x-language": "en",
  "x-names": [
   "ProDev",
   "ALX",
   "Nexus"
  ],
  "x-heading": "ProDev Backend Engineering Program",
  "type": "object",
  "properties": {
   "sections": {
    "type": "object",
    "required": [
     "overview",
     "technologies",
     "concepts",
     "challenges",
     "takeaways"
    ],
    "properties": {
     "overview": {
      "$ref": "sections.schema.json#/$defs/overview"
     },
     "technologies": {
      "$ref": "sections.schema.json#/$defs/technologies",
      "x-topics": [
       "Python",
       "Django",
       "REST APIs",
       "GraphQL",
       "Docker",
       "CI/CD"
      ],
      "x-after": "overview"
     },
     "concepts": {
      "$ref": "sections.schema.json#/$defs/concepts",
      "title": "Important Backend Development Concepts",
      "x-topics": [
       "Database design",
       "Asynchronous programming",
       "Caching"
      ],
      "x-after": "technologies"
     },
     "challenges": {
      "$ref": "sections.schema.json#/$defs/challenges",
      "x-after": "concepts"
     },
     "takeaways": {
      "$ref": "sections.schema.json#/$defs/takeaways",
      "x-after": "challenges"
     }
    }
   }
  },
  "required": [
   "sections"
  ]
 },
 "prodev-frontend": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "prodev-frontend.schema.json",
  "title": "ProDev Frontend Engineering report",
  "x-id": "prodev-frontend",
  "x-track": "frontend",
  "x-language": "en",
  "x-names": [
   "ProDev",
   "ALX",
   "Nexus"
  ],
  "x-heading": "ProDev Frontend Engineering Program",
  "type": "object",
  "properties": {
   "sections": {
    "type": "object",
    "required": [
     "overview",
     "technologies",
     "concepts",
     "challenges",
     "takeaways"
    ],
    "properties": {
     "overview": {
      "$ref": "sections.schema.json#/$defs/overview"
     },
     "technologies": {
      "$ref": "sections.schema.json#/$defs/technologies",
      "x-topics": [
       "Mobile development",
       "Web development",
       "Progressive web apps"
      ],
      "x-after": "overview"
     },
     "concepts": {
      "$ref": "sections.schema.json#/$defs/concepts",
      "title": "Important Frontend Development Concepts",
      "x-topics": [
       "Next.js",
       "Tailwind CSS",
       "System design",
       "TypeScript",
       "GraphQL",
       "API integration"
      ],
      "x-after": "technologies"
     },
     "challenges": {
      "$ref": "sections.schema.json#/$defs/challenges",
      "x-after": "concepts"
     },
     "takeaways": {
      "$ref": "sections.schema.json#/$defs/takeaways",
      "x-after": "challenges"
     }
    }
   }
  },
  "required": [
   "sections"
  ]
 },
 "prodev-fullstack": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "prodev-fullstack.schema.json",
  "title": "ProDev Fullstack Engineering report",
  "x-id": "prodev-fullstack",
  "x-track": "fullstack",
  "x-language": "en",
  "x-names": [
   "ProDev",
   "ALX",
   "Nexus"
  ],
  "x-heading": "ProDev Fullstack Engineering Program",
  "type": "object",
  "properties": {
   "sections": {
    "type": "object",
    "required": [
     "overview",
     "technologies",
     "concepts",
     "challenges",
     "takeaways"
    ],
    "properties": {
     "overview": {
      "$ref": "sections.schema.json#/$defs/overview"
     },
     "technologies": {
      "$ref": "sections.schema.json#/$defs/technologies",
      "x-topics": [
       "JavaScript",
       "Frontend frameworks",
       "Backend frameworks",
       "Databases",
       "Docker",
       "CI/CD"
      ],
      "x-after": "overview"
     },
     "concepts": {
      "$ref": "sections.schema.json#/$defs/concepts",
      "title": "Important Fullstack Development Concepts",
      "x-topics": [
       "API design",
       "Database design",
       "State management",
       "Authentication",
       "Testing"
      ],
      "x-after": "technologies"
     },
     "challenges": {
      "$ref": "sections.schema.json#/$defs/challenges",
      "x-after": "concepts"
     },
     "takeaways": {
      "$ref": "sections.schema.json#/$defs/takeaways",
      "x-after": "challenges"
     }
    }
   }
  },
  "required": [
   "sections"
  ]
 },
 "sections": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "sections.schema.json",
  "title": "Sections that the programmes share",
  "$comment": "x-aliases are what a heading may say, by language. They are compared without case, accents, plurals, emoji, numbers and words like 'key', 'my', 'covered', so 'technology' finds '2. Key Technologies Covered'. x-weak-aliases count only where nothing better does.",
  "$defs": {
   "overview": {
    "title": "Overview",
    "x-aliases": {
     "en": [
      "overview",
      "introduction",
      "intro",
      "about",
      "executive summary",
      "program summary",
      "abstract",
      "preface",
      "what is"
     ],
     "fr": [
      "vue d'ensemble",
      "aperçu",
      "présentation",
      "introduction",
      "à propos",
      "présentation générale"
     ],
     "es": [
      "resumen",
      "introducción",
      "visión general",
      "descripción general",
      "presentación",
      "acerca de",
      "panorama"
     ],
     "pt": [
      "visão geral",
      "introdução",
      "apresentação",
      "panorama",
      "sobre",
      "resumo"
     ],
     "sw": [
      "muhtasari",
      "utangulizi",
      "kuhusu",
      "maelezo ya jumla"
     ],
     "ar": [
      "نظرة عامة",
      "مقدمة",
      "المقدمة",
      "نبذة",
      "لمحة عامة",
      "ملخص",
      "حول"
     ]
    },
    "x-weak-aliases": {
     "en": [
      "background",
      "program description",
      "description",
      "welcome",
      "context"
     ],
     "fr": [
      "contexte",
      "description",
      "résumé"
     ],
     "es": [
      "descripción",
      "contexto"
     ],
     "pt": [
      "descrição",
      "contexto"
     ],
     "sw": [
      "usuli"
     ],
     "ar": [
      "وصف",
      "خلفية"
     ]
    },
    "x-implied": true,
    "x-common": true,
    "x-hint": "In two or three sentences: what the programme is, how long it ran and what you can do now that you could not do before",
    "type": "object",
    "properties": {
     "words": {
      "type": "integer",
      "minimum": 15
     }
    }
   },
   "technologies": {
    "title": "Key Technologies Covered",
    "x-aliases": {
     "en": [
      "technology",
      "tech stack",
      "technology stack",
      "technical stack",
      "stack",
      "tech",
      "tools",
      "toolbox",
      "tooling",
      "framework",
      "programming languages",
      "built with",
      "languages and frameworks"
     ],
     "fr": [
      "technologie",
      "outil",
      "pile technique",
      "pile technologique",
      "stack technique",
      "langages et outils"
     ],
     "es": [
      "tecnología",
      "herramienta",
      "pila tecnológica",
      "stack tecnológico"
     ],
     "pt": [
      "tecnologia",
      "ferramenta",
      "pilha tecnológica",
      "stack tecnológica"
     ],
     "sw": [
      "teknolojia",
      "zana"
     ],
     "ar": [
      "تقنيات",
      "التقنيات",
      "التكنولوجيا",
      "تكنولوجيات",
      "أدوات",
      "الأدوات"
     ]
    },
    "x-weak-aliases": {
     "en": [
      "technical skills",
      "skills",
      "libraries",
      "languages"
     ],
     "fr": [
      "compétences techniques",
      "langages"
     ],
     "es": [
      "habilidades técnicas",
      "lenguajes"
     ],
     "pt": [
      "habilidades técnicas",
      "competências técnicas",
      "linguagens"
     ],
     "sw": [
      "ujuzi wa kiufundi"
     ],
     "ar": [
      "مهارات تقنية",
      "لغات البرمجة"
     ]
    },
    "x-common": true,
    "x-hint": "One line for each technology: its name, and what you did with it",
    "type": "object",
    "properties": {
     "items": {
      "type": "array",
      "minItems": 3
     }
    }
   },
   "concepts": {
    "title": "Important Development Concepts",
    "x-aliases": {
     "en": [
      "concept",
      "fundamentals",
      "principles",
      "theory"
     ],
     "fr": [
      "concept",
      "notion",
      "principe"
     ],
     "es": [
      "concepto",
      "fundamento",
      "principio",
      "noción"
     ],
     "pt": [
      "conceito",
      "fundamento",
      "princípio",
      "noção",
      "noções"
     ],
     "sw": [
      "dhana",
      "kanuni"
     ],
     "ar": [
      "مفاهيم",
      "المفاهيم",
      "مبادئ",
      "المبادئ"
     ]
    },
    "x-weak-aliases": {
     "en": [
      "topics",
      "topics covered",
      "knowledge areas",
      "theoretical foundations",
      "foundations"
     ],
     "fr": [
      "sujets abordés",
      "thèmes",
      "connaissances"
     ],
     "es": [
      "temas",
      "conocimientos"
     ],
     "pt": [
      "temas",
      "tópicos",
      "conhecimentos"
     ],
     "sw": [
      "mada"
     ],
     "ar": [
      "مواضيع",
      "الموضوعات"
     ]
    },
    "x-hint": "One line for each concept: what it is, in your own words, and where you used it",
    "type": "object",
    "properties": {
     "items": {
      "type": "array",
      "minItems": 2
     }
    }
   },
   "challenges": {
    "title": "Challenges Faced and Solutions Implemented",
    "x-aliases": {
     "en": [
      "challenge",
      "obstacle",
      "difficulty",
      "hurdle",
      "struggle",
      "roadblock",
      "blockers",
      "pain points",
      "problems",
      "problems and solutions",
      "issues and solutions",
      "issues faced"
     ],
     "fr": [
      "défi",
      "difficulté",
      "obstacle",
      "problème rencontré",
      "problèmes et solutions"
     ],
     "es": [
      "desafío",
      "reto",
      "obstáculo",
      "dificultad",
      "dificultades",
      "problemas y soluciones",
      "problemas encontrados"
     ],
     "pt": [
      "desafio",
      "obstáculo",
      "dificuldade",
      "problemas e soluções",
      "problemas encontrados"
     ],
     "sw": [
      "changamoto",
      "vikwazo",
      "matatizo"
     ],
     "ar": [
      "تحديات",
      "التحديات",
      "صعوبات",
      "الصعوبات",
      "عقبات",
      "العقبات",
      "مشاكل",
      "المشكلات"
     ]
    },
    "x-weak-aliases": {
     "en": [
      "issues",
      "problems solved",
      "lessons from failure",
      "solutions implemented"
     ],
     "fr": [
      "problème"
     ],
     "es": [
      "problema"
     ],
     "pt": [
      "problema"
     ]
    },
    "x-companions": {
     "en": [
      "solution",
      "resolution",
      "fix",
      "fixes",
      "workaround",
      "how i overcame them",
      "how i solved them",
      "overcoming"
     ],
     "fr": [
      "solution"
     ],
     "es": [
      "solución",
      "soluciones"
     ],
     "pt": [
      "solução",
      "soluções"
     ],
     "sw": [
      "suluhisho",
      "masuluhisho",
      "utatuzi"
     ],
     "ar": [
      "حلول",
      "الحلول"
     ]
    },
    "x-hint": "For each challenge: what went wrong, then how you solved it",
    "type": "object",
    "properties": {
     "items": {
      "type": "array",
      "minItems": 1
     }
    }
   },
   "takeaways": {
    "title": "Best Practices and Personal Takeaways",
    "x-aliases": {
     "en": [
      "takeaway",
      "take away",
      "take-home messages",
      "best practice",
      "good practice",
      "lesson",
      "reflection",
      "insight"
     ],
     "fr": [
      "bonne pratique",
      "meilleure pratique",
      "enseignement",
      "leçon",
      "réflexion",
      "bilan",
      "bilan personnel",
      "points à retenir",
      "ce que je retiens"
     ],
     "es": [
      "buena práctica",
      "mejor práctica",
      "mejores prácticas",
      "lección",
      "lecciones",
      "reflexión",
      "reflexiones",
      "aprendizajes clave"
     ],
     "pt": [
      "boa prática",
      "boas práticas",
      "melhores práticas",
      "lição",
      "lições",
      "reflexão",
      "reflexões",
      "aprendizados"
     ],
     "sw": [
      "mbinu bora",
      "mafunzo niliyopata",
      "tafakari",
      "niliyojifunza",
      "mambo niliyojifunza"
     ],
     "ar": [
      "أفضل الممارسات",
      "ممارسات",
      "الممارسات",
      "دروس",
      "الدروس المستفادة",
      "خلاصات",
      "تأملات",
      "استنتاجات"
     ]
    },
    "x-weak-aliases": {
     "en": [
      "personal growth",
      "growth",
      "learnings",
      "key learnings",
      "major learnings",
      "what i learned",
      "what i have learned",
      "what i learnt",
      "learning outcomes",
      "self review",
      "final thoughts"
     ],
     "fr": [
      "apprentissages",
      "ce que j'ai appris",
      "acquis"
     ],
     "es": [
      "aprendizajes",
      "lo que aprendí"
     ],
     "pt": [
      "o que aprendi",
      "aprendizagens"
     ],
     "sw": [
      "nilichojifunza"
     ],
     "ar": [
      "ما تعلمته"
     ]
    },
    "x-hint": "Habits you keep from now on, and what the programme changed in the way you work",
    "type": "object",
    "properties": {
     "items": {
      "type": "array",
      "minItems": 2
     }
    }
   }
  }
 },
 "programme": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "programme.schema.json",
  "title": "The schema of a programme",
  "description": "A programme's schema is a JSON Schema (2020-12) for what `inspect` finds in a report, with the x- words below beside the constraints.",
  "$comment": "x-vocabulary: every x- word that this tool reads; any other is taken for a slip.",
  "x-vocabulary": [
   "x-id",
   "x-track",
   "x-language",
   "x-names",
   "x-heading",
   "x-aliases",
   "x-weak-aliases",
   "x-companions",
   "x-after",
   "x-hint",
   "x-common",
   "x-implied",
   "x-message",
   "x-severity",
   "x-topics",
   "x-vocabulary"
  ],
  "type": "object",
  "properties": {
   "$schema": {
    "type": "string"
   },
   "$id": {
    "type": "string"
   },
   "$ref": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "x-id": {
    "description": "The programme's short name",
    "type": "string",
    "pattern": "^[a-z0-9][a-z0-9-]*$"
   },
   "x-track": {
    "description": "The track that the programme teaches",
    "enum": [
     "backend",
     "frontend",
     "fullstack"
    ]
   },
   "x-language": {
    "description": "The language of the headings that stubs and templates get",
    "type": "string"
   },
   "x-names": {
    "description": "Names that say nothing about a section when a heading has them",
    "$ref": "#/$defs/phrases"
   },
   "x-heading": {
    "description": "The heading that a new report begins with",
    "type": "string"
   },
   "properties": {
    "type": "object",
    "properties": {
     "sections": {
      "type": "object",
      "properties": {
       "required": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "properties": {
        "type": "object",
        "propertyNames": {
         "pattern": "^[a-z][a-z0-9-]*$"
        },
        "additionalProperties": {
         "$ref": "#/$defs/section"
        }
       }
      }
     }
    }
   }
  },
  "patternProperties": {
   "^x-(?!(?:id|track|language|names|heading|vocabulary)$)": false
  },
  "$defs": {
   "phrases": {
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    }
   },
   "phrasesByLanguage": {
    "oneOf": [
     {
      "$ref": "#/$defs/phrases"
     },
     {
      "type": "object",
      "propertyNames": {
       "pattern": "^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$"
      },
      "additionalProperties": {
       "$ref": "#/$defs/phrases"
      }
     }
    ]
   },
   "section": {
    "type": "object",
    "properties": {
     "$ref": {
      "type": "string"
     },
     "title": {
      "description": "The section's heading in a new report",
      "type": "string",
      "minLength": 1
     },
     "x-aliases": {
      "description": "What else its heading may say, as a list or by language",
      "$ref": "#/$defs/phrasesByLanguage"
     },
     "x-weak-aliases": {
      "description": "What opens it only where nothing better does",
      "$ref": "#/$defs/phrasesByLanguage"
     },
     "x-companions": {
      "description": "What is said together with it (`… and Solutions`) and what the other half of its pairs is called",
      "$ref": "#/$defs/phrasesByLanguage"
     },
     "x-after": {
      "description": "The id of the section that it follows",
      "type": "string"
     },
     "x-hint": {
      "description": "What to write here",
      "type": "string"
     },
     "x-common": {
      "description": "Any README has such a section: alone it makes no report",
      "type": "boolean"
     },
     "x-implied": {
      "description": "The first paragraph of a report stands for it where it has no heading",
      "type": "boolean"
     },
     "x-message": {
      "description": "Said when it is missing, instead of the tool's own words",
      "type": "string"
     },
     "x-severity": {
      "description": "How bad it is if the section is missing",
      "enum": [
       "error",
       "warning",
       "info"
      ]
     },
     "x-topics": {
      "description": "What it must speak of",
      "$ref": "#/$defs/phrases"
     },
     "properties": {
      "type": "object",
      "properties": {
       "words": true,
       "items": true,
       "pairs": true,
       "topics": true,
       "links": true,
       "placeholders": true
      },
      "additionalProperties": false
     }
    },
    "patternProperties": {
     "^x-(?!(?:aliases|weak-aliases|companions|after|hint|common|implied|message|severity|topics)$)": false
    }
   }
  }
 }
}
