// Made by scripts/compile-schemas.mjs: change the schemas and the data, not this file.
export {default} from './validate-prodev-backend.js'
