declare const json: string
export default json
