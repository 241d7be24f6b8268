/**
 * Whether V8 forgets that a flag was set, once it is what it was before. From Node 24 on it does not: what it makes from then
 * on, no later process takes, and it takes nothing that was made earlier.
 */
export const forgets = Number(process.versions.node.split('.', 1)[0]) < 24
