/** What the questions say that no template words. */
export interface PromptWords {
  lang: string
  track: string
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
  yes: string
  no: string
  yesOrNo: string
  /** What inquirer says beside its keys; what isn't here stays as it is. */
  keys: Readonly<Record<string, string>>
}

const en: PromptWords = {
  lang: 'Which language will you write in?',
  track: 'Which track are you on?',
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
  yes: 'Yes',
  no: 'No',
  yesOrNo: 'Please answer Yes or No',
  keys: {},
}

const fr: PromptWords = {
  lang: 'Dans quelle langue écrirez-vous ?',
  track: 'Quel parcours suivez-vous ?',
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
  yes: 'Oui',
  no: 'Non',
  yesOrNo: 'Répondez par Oui ou par Non, s’il vous plaît',
  keys: {
    navigate: 'se déplacer',
    select: 'choisir',
    space: 'espace',
    all: 'tout',
    invert: 'inverser',
    submit: 'valider',
  },
}

const es: PromptWords = {
  lang: '¿En qué idioma vas a escribir?',
  track: '¿Qué itinerario sigues?',
  template: '¿Qué aspecto tendrá el informe?',
  path: '¿En qué archivo hay que escribirlo?',
  there: name => `${name} ya existe. ¿Qué hacemos con él?`,
  keep: 'Conservar cada palabra y añadir lo que falta',
  replace: 'Reemplazarlo; el anterior se guarda al lado como .bak',
  rename: 'No tocarlo y escribir en otro archivo',
  stop: 'Dejarlo aquí',
  name: '¿Cómo te llamas?',
  title: '¿Qué título llevará el informe?',
  period: '¿En qué período participaste?',
  technologies: '¿Qué tecnologías usaste?',
  concepts: '¿Qué conceptos aprendiste?',
  others: '¿Alguna más? (separadas por comas; Enter si no hay)',
  challenges: '¿Cuántos desafíos quieres contar?',
  number: 'Un número entero de 0 a 99, por favor',
  ci: '¿Hay que revisar cada pull request?',
  noCi: 'No, ahora no',
  summary: 'Esto es lo que se escribirá:',
  confirm: '¿Escribirlo?',
  required: 'La plantilla necesita una respuesta aquí',
  yes: 'Sí',
  no: 'No',
  yesOrNo: 'Responde Sí o No, por favor',
  keys: {navigate: 'moverse', select: 'elegir', space: 'espacio', all: 'todo', invert: 'invertir', submit: 'confirmar'},
}

const pt: PromptWords = {
  lang: 'Em que língua você vai escrever?',
  track: 'Que trilha você está seguindo?',
  template: 'Que aparência o relatório deve ter?',
  path: 'Em que arquivo ele deve ser escrito?',
  there: name => `${name} já existe. O que fazer com ele?`,
  keep: 'Manter cada palavra e acrescentar o que falta',
  replace: 'Substituir; o antigo fica guardado ao lado como .bak',
  rename: 'Não mexer nele e escrever em outro arquivo',
  stop: 'Parar aqui',
  name: 'Qual é o seu nome?',
  title: 'Qual será o título do relatório?',
  period: 'Em que período você participou?',
  technologies: 'Quais tecnologias você usou?',
  concepts: 'Quais conceitos você aprendeu?',
  others: 'Mais alguma coisa? (separe por vírgulas; Enter se não houver)',
  challenges: 'Quantos desafios você quer contar?',
  number: 'Um número inteiro de 0 a 99, por favor',
  ci: 'Cada pull request deve ser verificado?',
  noCi: 'Não, agora não',
  summary: 'É isto que será escrito:',
  confirm: 'Escrever?',
  required: 'O modelo precisa de uma resposta aqui',
  yes: 'Sim',
  no: 'Não',
  yesOrNo: 'Responda Sim ou Não, por favor',
  keys: {navigate: 'mover', select: 'escolher', space: 'espaço', all: 'tudo', invert: 'inverter', submit: 'confirmar'},
}

const all: Readonly<Record<string, PromptWords>> = {en, fr, es, pt}

/** The questions in a language; in English where there are no others. */
export const promptWords = (lang: string): PromptWords => (Object.hasOwn(all, lang) ? all[lang]! : en)
