/** How languages quote, and the small words by which each is told from the others. */
export const quoteHabits: readonly {language: string; words: string; open: string; close: string}[] = [
  {language: 'en', words: 'the and to of this that with you are was it for', open: '“', close: '”'},
  {language: 'fr', words: 'le les des est une dans pour que qui et vous sur', open: '“', close: '”'},
  {language: 'es', words: 'el los las una es para que con por como del y', open: '“', close: '”'},
  {language: 'pt', words: 'o os as uma um para que com por como do da e', open: '“', close: '”'},
  {language: 'it', words: 'il gli una per che con come del della di sono non', open: '“', close: '”'},
  {language: 'nl', words: 'het een van en dat niet met voor zijn ook aan de', open: '“', close: '”'},
  {language: 'de', words: 'der die das und ist nicht ein eine mit von auf den', open: '„', close: '“'},
  {language: 'cs', words: 'je se na na v pro jsem ale jako to kdy byl', open: '„', close: '“'},
  {language: 'pl', words: 'nie jest na do w i jak dla ale tak od to', open: '„', close: '”'},
  {language: 'ro', words: 'pentru din este mai un o de la cu care sunt nu', open: '„', close: '”'},
  {language: 'hu', words: 'a az egy nem hogy is volt de ez meg vagy csak', open: '„', close: '”'},
  {language: 'sv', words: 'och det att som en jag inte var med till av om', open: '”', close: '”'},
  {language: 'fi', words: 'ja on ei se oli ett mutta kun niin joka vain ole', open: '”', close: '”'},
  {language: 'da', words: 'og det at er en jeg ikke var til af med har', open: '“', close: '”'},
  {language: 'id', words: 'yang dan di itu dengan untuk tidak dari ini pada saya adalah', open: '“', close: '”'},
  {language: 'sw', words: 'na ya wa kwa ni katika za kuwa la hii cha sana', open: '“', close: '”'},
]
