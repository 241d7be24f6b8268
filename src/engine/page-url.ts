/** Where the page of a rule can be read without this package at hand. */
export const pageUrl = (ruleId: string): string =>
  `https://github.com/prodev-report/prodev-report/blob/main/src/rules/${ruleId}.md`
