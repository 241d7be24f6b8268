declare const json: string
export default json
export declare const beyond: string
