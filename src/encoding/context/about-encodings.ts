/** The last ones are the bytes of the mark that files begin with. */
const vocabulary =
  /mojibake|\butf-?8\b|\bencod(?:ed|ing)|windows-?12|latin-?1|\bcp-?\d{3}|code ?page|garbled|char(?:acter )?set|\bchcp\b|outputencoding|\bef[ ,:-]?bb[ ,:-]?bf\b/i

/** Whether a text says what it is about: encodings, and what goes wrong with them. */
export const speaksOfEncodings = (text: string): boolean => vocabulary.test(text)

/** Whether a text is all about damage: then it shows some on purpose, often beside its sound form. */
export const isAboutDamage = (text: string): boolean => /mojibake|\bftfy\b/i.test(text)
