declare const schemas: Readonly<Record<string, unknown>>
export default schemas
