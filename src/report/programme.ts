/** What a programme asks of its reports. */
export interface Programme {
  id: string
}
