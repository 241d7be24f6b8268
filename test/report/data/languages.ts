/** Texts, and the language that they are taken to be in. */
export const languageCases: readonly (readonly [string, string | undefined])[] = [
  ['The log of the server is the first thing to read', 'en'],
  ['Le cache et les requêtes dans une file', 'fr'],
  ['El registro del servidor con las colas', 'es'],
  ['Os dados do servidor em uma fila com calma', 'pt'],
  ['Kumbukumbu ya seva katika foleni ya kazi ni hii', 'sw'],
  ['Der Zwischenspeicher und die Warteschlange ist nicht neu', 'de'],
  // Too little of any.
  ['the log', undefined],
  ['the log of', undefined],
  ['the log of is', 'en'],
  // As much of one as of another.
  ['the of and le les des', undefined],
  ['the of and le les', undefined],
  ['the of and with le les', 'en'],
  ['THE OF AND', 'en'],
  ['theofand ofthe2', undefined],
  ['', undefined],
  [`${'x '.repeat(10_000)}the of and`, undefined],
]
