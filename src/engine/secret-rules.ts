/** The rules whose findings are secrets, for those who show findings and have no rules at hand. */
export const secretRules: ReadonlySet<string> = new Set(['content-secret'])
