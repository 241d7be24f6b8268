/** What a report says, as plain JSON. */
export interface Report {
  title: string | undefined
}
