/** Told of each file that settings are read from, with what it holds. */
export type OnRead = (file: string, text: string) => void
