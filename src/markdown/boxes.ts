/**
 * The line that opens a box of MkDocs, `!!! note "Why"`, `??? tip`, `=== "Linux"`: what belongs into it stands four columns
 * further in, and Markdown reads it as text or code.
 */
export const opensBox = /^[ \t]*(?:(?:!!!|\?{3}\+?)[ \t]+["a-z]|={3}[+!]?[ \t]+")/i
