/** Asked for by name: of CommonJS that is imported late, a bundle of ES modules has nothing but the default. */
export {Ajv2020} from 'ajv/dist/2020.js'
