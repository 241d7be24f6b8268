/** Sentences that a tool writes into the README of a new project, with what wrote them. Each stands on a line of its own. */
export const boilerplate: readonly {pattern: RegExp; tool: string}[] = [
  {pattern: /\bproject bootstrapped with \[?`?create-next-app/i, tool: 'create-next-app'},
  {pattern: /^This project was bootstrapped with \[?Create React App/i, tool: 'create-react-app'},
  {pattern: /^This template provides a minimal setup to get React working in Vite/i, tool: 'create-vite'},
  {pattern: /^This template should help get you started developing with /i, tool: 'create-vite'},
  {pattern: /^This project was generated (?:with|using) \[?Angular CLI/i, tool: 'the Angular CLI'},
  {pattern: /^This is a new \[?\*{0,2}React Native\*{0,2}\]?.{0,80}project, bootstrapped using/i, tool: 'React Native'},
  {pattern: /^This is an \[?Expo\]?.{0,80}project created with \[?`?create-expo-app/i, tool: 'create-expo-app'},
  {pattern: /^Everything you need to build a Svelte project, powered by/i, tool: 'create-svelte'},
  {pattern: /^Look at the \[?Nuxt(?: \d)? documentation\]?.{0,80}to learn more/i, tool: 'create-nuxt'},
  {pattern: /Seasoned astronaut\? Delete this file/i, tool: 'create-astro'},
  {pattern: /^A new Flutter project\.$/i, tool: 'flutter create'},
  {pattern: /^This project is a starting point for a Flutter application/i, tool: 'flutter create'},
  {pattern: /framework TypeScript starter repository/i, tool: 'the Nest CLI'},
  {pattern: /^Laravel is a web application framework with expressive, elegant syntax/i, tool: 'Laravel'},
  {pattern: /^This README would normally document whatever steps are necessary/i, tool: 'rails new'},
  {pattern: /^To make it easy for you to get started with GitLab, here's a list/i, tool: 'GitLab'},
]

/** Without one of these no line can be one of them. */
export const clues: readonly string[] = [
  'bootstrapped',
  'minimal setup',
  'should help get',
  'was generated',
  'create-expo',
  'svelte project',
  'nuxt',
  'astronaut',
  'flutter',
  'starter repo',
  'expressive, elegant',
  'normally document',
  'started with gitlab',
]

/** Whether one of the lines is what a tool writes. */
export const isMade = (text: string): boolean =>
  text
    .slice(0, 2000)
    .split(/[\r\n]/)
    .some(line => boilerplate.some(({pattern}) => pattern.test(line)))
